import { describe, expect, test } from 'vitest';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

/** Written in no order: two parts, the second with two chapters, entries of all kinds at every level. */
const proceedings = proceedingsOf(
  contentFile('etudes-de-cas', 'cas', { partie: 'deux-b', ordre: 1 }),
  contentFile('interventions', 'seconde', { partie: 'un', ordre: 2 }),
  contentFile('parties', 'deux', { ordre: 2 }),
  contentFile('parties', 'deux-b', { parent: 'deux', ordre: 2 }),
  contentFile('parties', 'deux-a', { parent: 'deux', ordre: 1 }),
  contentFile('definitions', 'premiere', { partie: 'un', ordre: 1 }),
  contentFile('interventions', 'dixieme', { partie: 'un', ordre: 10 }),
  contentFile('interventions', 'de-la-partie', { partie: 'deux', ordre: 1 }),
  contentFile('interventions', 'du-chapitre', { partie: 'deux-a', ordre: 1 }),
  contentFile('parties', 'un', { ordre: 1 }),
);
const READING_ORDER = [
  'un',
  'premiere',
  'seconde',
  'dixieme',
  'deux',
  'de-la-partie',
  'deux-a',
  'du-chapitre',
  'deux-b',
  'cas',
];
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

test('a chapter, its entries, the chapters inside it', () => {
  expect(slugs(proceedings.readingOrder)).toEqual(READING_ORDER);
});

test('only the chapters of the first level stand at the top', () => {
  expect(slugs(proceedings.chapters)).toEqual(['un', 'deux']);
});

test('a chapter knows its parent, its children and its own entries, in order', () => {
  const deux = proceedings.get('parties', 'deux');
  expect(slugs(deux.children)).toEqual(['deux-a', 'deux-b']);
  expect(slugs(deux.entries)).toEqual(['de-la-partie']);
  expect(proceedings.get('parties', 'deux-a').parent).toBe(deux);
  expect(deux.parent).toBeUndefined();
  expect(proceedings.get('interventions', 'de-la-partie').chapter).toBe(deux);
});

test('neighbours make one chain, without end to end', () => {
  const chain = [proceedings.readingOrder[0]];
  while (chain.length <= READING_ORDER.length && chain.at(-1)) chain.push(proceedings.neighbours(chain.at(-1)!).next);
  expect(chain.map((entry) => entry?.slug)).toEqual([...READING_ORDER, undefined]);
  for (const entry of proceedings.readingOrder) {
    const { previous, next } = proceedings.neighbours(entry);
    expect(next && proceedings.neighbours(next).previous).toBe(next && entry);
    expect(previous && proceedings.neighbours(previous).next).toBe(previous && entry);
  }
});

describe('lists', () => {
  test('entries of one kind follow the reading order', () => {
    const expected = ['seconde', 'dixieme', 'de-la-partie', 'du-chapitre'];
    expect(slugs(proceedings.list('interventions'))).toEqual(expected);
  });
});

test('two entries at the same place still have a fixed order', () => {
  const files = ['b', 'a'].map((slug) => contentFile('interventions', slug, { partie: 'un', ordre: 1 }));
  expect(slugs(proceedingsOf(...files).list('interventions'))).toEqual(['a', 'b']);
  expect(slugs(proceedingsOf(...files.reverse()).list('interventions'))).toEqual(['a', 'b']);
});
