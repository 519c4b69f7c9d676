import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { listFaults, readPages } from '../support/built-site.ts';

const pages = readPages();

/** Words of Astro, GFM, Pagefind and templates copied from elsewhere when nobody tells them otherwise. */
const ENGLISH = [
  ...['footnotes?', 'back to', 'next', 'previous', 'home', 'search', 'skip to', 'read more', 'results?', 'loading'],
  ...['table of contents', 'untitled', 'undefined', 'menu button', 'page not found'],
];
const SPOKEN_ENGLISH = new RegExp(`\\b(?:${ENGLISH.join('|')})\\b`, 'gi');

test('notes are announced in French', () => {
  const withNotes = new Map([...pages].filter(([, { document }]) => document.querySelector('.note')));
  expect(withNotes.size).toBeGreaterThan(0);
  expect(
    listFaults(withNotes, ({ document }) => [
      ...document
        .querySelectorAll('.note-call')
        .map((link) => link.getAttribute('aria-label') ?? link.outerHTML)
        .filter((label) => !/^Note \d/.test(label)),
      ...document
        .querySelectorAll('.note-number')
        .map((link) => link.getAttribute('aria-label') ?? link.outerHTML)
        .filter((label) => !/^Retour à l’appel de note \d/.test(label)),
    ]),
  ).toEqual([]);
});

test('the interface speaks no English', () => {
  expect(
    listFaults(pages, ({ document }) => listSaid(document).flatMap((said) => listAround(said, SPOKEN_ENGLISH))),
  ).toEqual([]);
});

/**
 * The slips that are never printed in French: a space before a comma or inside brackets, a breakable space before double
 * punctuation, anything but one no-break space inside guillemets.
 */
const MISPRINTS = / [,.;:!?)\]]|[([] |«(?!\u00A0\S)|(?<!\S\u00A0)»/g;

test('spaces are those of French typography, in the text and in what templates put around it', () => {
  expect(
    listFaults(pages, ({ document }) => {
      const printed = document.querySelector('body')!.text.replace(/[ \t\n]+/g, ' ');
      return listAround(printed, MISPRINTS);
    }),
  ).toEqual([]);
});

/** « rapporté de Alain » is what templates write when a name is put after a word. */
const WITHOUT_ELISION = /(?<![\p{L}-])(?:de|que|ne|se|je) (?=[aeiouéèêàâîôûœ](?!nze|ui\b))/giu;

test('short words lose their vowel before another', () => {
  expect(
    listFaults(pages, ({ document }) => listSaid(document).flatMap((said) => listAround(said, WITHOUT_ELISION))),
  ).toEqual([]);
});

/** Every text and label of a page that is not marked as being in another language. */
function listSaid(document: HTMLElement): string[] {
  const copy = parse(document.outerHTML);
  for (const silent of copy.querySelectorAll('script, style, body [lang]:not([lang=fr])')) silent.remove();
  const labels = ['aria-label', 'title', 'placeholder', 'alt', 'content'].flatMap((name) =>
    copy.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name)!),
  );
  return [...labels, ...copy.text.split('\n')];
}

/** Every place of a text where a pattern is found, with what stands around it. */
function listAround(said: string, pattern: RegExp): string[] {
  return [...said.matchAll(pattern)].map(({ index }) => said.slice(Math.max(0, index - 25), index + 25));
}
