import { describe, expect, test } from 'vitest';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

/** Written in no order: two parts, the second with two chapters, entries of all kinds at every level. */
const proceedings = proceedingsOf(
  contentFile('etudes-de-cas', 'cas', { partie: 'deux-b', ordre: 1 }, 'Un mot.'),
  contentFile('interventions', 'seconde', { partie: 'un', ordre: 2 }, 'Un mot.'),
  contentFile('parties', 'deux', { ordre: 2 }),
  contentFile('parties', 'deux-b', { parent: 'deux', ordre: 2 }),
  contentFile('parties', 'deux-a', { parent: 'deux', ordre: 1 }),
  contentFile('definitions', 'premiere', { partie: 'un', ordre: 1 }, 'Un mot.'),
  contentFile('interventions', 'dixieme', { partie: 'un', ordre: 10 }, 'Un mot.'),
  contentFile('interventions', 'de-la-partie', { partie: 'deux', ordre: 1 }, 'Un mot.'),
  contentFile('interventions', 'du-chapitre', { partie: 'deux-a', ordre: 1 }, 'Un mot.'),
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

test('a notion that only its gloss says is looked up: it stands in its chapter, and not between two texts', () => {
  const own = proceedingsOf(
    contentFile('parties', 'chapitre'),
    contentFile('definitions', 'glose', { ordre: 1 }),
    contentFile('definitions', 'notee', { ordre: 2 }, '<EditorialNote>Une note.</EditorialNote>'),
    contentFile('definitions', 'menee', { ordre: 3 }, '<See>Voir [le texte](/interventions/texte/).</See>'),
    contentFile('interventions', 'texte', { ordre: 4 }, 'Un mot.'),
  );
  const [chapter, ...notions] = own.readingOrder;
  const text = own.get('interventions', 'texte');
  expect(slugs(own.readingOrder)).toEqual(['chapitre', 'glose', 'notee', 'menee', 'texte']);
  expect(own.neighbours(chapter!)).toEqual({ previous: undefined, next: text });
  expect(own.neighbours(text)).toEqual({ previous: chapter, next: undefined });
  for (const notion of notions.slice(0, 3)) {
    expect(own.neighbours(notion)).toEqual({ previous: undefined, next: undefined });
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
