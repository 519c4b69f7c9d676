import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/entities.ts';
import { paths, pathOf, sectionAnchor } from '../../src/site/paths.ts';
import { loadProceedings, readPages } from '../support/built-site.ts';

const pages = readPages();
const fullText = pages.get(paths.fullText)!.document;
const blocks = loadProceedings().readingOrder.flatMap((entry) =>
  entry.body.blocks
    .filter(({ numbered }) => numbered)
    .map(({ anchor, text }) => ({
      address: pathOf(entry),
      anchor,
      text: text.trim(),
      inFullText: `${sectionAnchor(entry)}-${anchor}`,
    })),
);

test('every numbered paragraph is in the full text, in reading order', () => {
  const numbers = fullText.querySelectorAll('.block[id]');
  expect(blocks.length).toBeGreaterThan(0);
  expect(numbers.map(({ id }) => id)).toEqual(blocks.map(({ inFullText }) => inFullText));
});

test('the full text reads as the content does', () => {
  const wrong = blocks.filter(({ inFullText, text }) => textOf(fullText.getElementById(inFullText)) !== text);
  expect(wrong.map(({ inFullText }) => inFullText)).toEqual([]);
});

test('the page of each entry reads as the content does', () => {
  const wrong = blocks.filter(
    ({ address, anchor, text }) => textOf(pages.get(address)?.document.getElementById(anchor)) !== text,
  );
  expect(wrong.map(({ address, anchor }) => `${address}#${anchor}`)).toEqual([]);
});

test('the page of a chapter has all its texts, each once and in order, at their own numbers', () => {
  const wrong = listChapters().flatMap(({ path, anchors }) => {
    const ids = pages
      .get(path)!
      .document.querySelectorAll('.block[id]')
      .map(({ id }) => id);
    return JSON.stringify(ids) === JSON.stringify(anchors) ? [] : [path];
  });
  expect(wrong).toEqual([]);
});

function listChapters(): { path: string; anchors: string[] }[] {
  return loadProceedings()
    .list('parties')
    .map((chapter) => {
      const numbered = (entry: Entry) =>
        entry.body.blocks.filter((block) => block.numbered).map(({ anchor }) => anchor);
      const inside = chapter.entries.flatMap((entry) => numbered(entry).map((id) => `${sectionAnchor(entry)}-${id}`));
      return { path: pathOf(chapter), anchors: [...numbered(chapter), ...inside] };
    });
}

/** The author's words in a rendered paragraph or quotation: no number, head of a turn, call of note, guillemets, speaker. */
function textOf(block: HTMLElement | null | undefined): string {
  const copy = parse(block?.outerHTML ?? '');
  for (const added of copy.querySelectorAll('.number, .minute, .turn-head, .note-call, figcaption')) added.remove();
  // Only breakable white space is folded: no-break spaces are part of the text.
  const text = copy.text.replace(/[ \t\n]+/g, ' ').trim();
  return block?.querySelector('figure') ? text.replace(/^(?:«[\u00A0 ]+|“)|(?:[\u00A0 ]+»|”)$/g, '') : text;
}
