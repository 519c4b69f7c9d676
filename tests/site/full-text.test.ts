import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { paths, pathOf } from '../../src/site/paths.ts';
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
      inFullText: `${entry.kind}-${entry.slug}-${anchor}`,
    })),
);

test('every numbered paragraph is in the full text, in reading order', () => {
  const numbers = fullText.querySelectorAll('.prose > [id]');
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

/** The author's words in a rendered paragraph or quotation: no number, call of note, guillemets, speaker. */
function textOf(block: HTMLElement | null | undefined): string {
  const copy = parse(block?.outerHTML ?? '');
  for (const added of copy.querySelectorAll('.number, [data-footnote-ref], .gloss, figcaption')) added.remove();
  // Only breakable white space is folded: no-break spaces are part of the text.
  const text = copy.text.replace(/[ \t\n]+/g, ' ').trim();
  return block?.tagName === 'FIGURE' ? text.replace(/^«[\u00A0 ]+|[\u00A0 ]+»$/g, '') : text;
}
