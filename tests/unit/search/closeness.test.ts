import { describe, expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { findNamesWithin, indexNames, matchNames } from '../../../src/search/names.ts';
import { listWords } from '../../../src/search/words.ts';

/** How well a query calls a thing, by the names that it has; nothing when it does not call it. */
function closenessOf(query: string, title: string, ...names: string[]): number | undefined {
  return matchNames(listWords(query), indexNames([named(title, ...names)]))[0]?.closeness;
}

describe('a whole name', () => {
  test('is all of it', () => expect(closenessOf('angers', 'Angers')).toBe(1));

  test('another name is a hair less: a title comes before it', () => {
    expect(closenessOf('onu', 'Organisation des Nations unies', 'ONU')).toBe(0.99);
    expect(closenessOf('un', 'Organisation des Nations unies', 'ONU', 'UN')).toBe(0.99);
  });

  test('its words in another order may be something else: less than another name', () => {
    expect(closenessOf('confluence lyon', 'Lyon Confluence')).toBe(0.95);
  });

  test('nor is it reached by a part that begins a long name', () => {
    expect(closenessOf('un deux trois quatre cinq sept', 'Un deux trois quatre cinq sept huit')).toBe(0.95);
  });
});

describe('a part of a name', () => {
  test('is worth its share of the words that say something', () => {
    expect(closenessOf('paix', 'Maires pour la paix unie')).toBeCloseTo(0.95 / 3 + 0.1);
    expect(closenessOf('paix maires', 'Maires pour la paix unie')).toBeCloseTo((0.95 * 2) / 3);
  });

  test('is worth more when it begins the name, and a little more when its words follow one another there', () => {
    expect(closenessOf('loire metropole', 'Loire Métropole Angers Ouest')).toBeCloseTo(0.95 / 2 + 0.2);
    expect(closenessOf('loire metropole', 'Angers Loire Métropole Ouest')).toBeCloseTo(0.95 / 2 + 0.1);
    expect(closenessOf('metropole loire angers', 'Angers Loire Métropole Ouest')).toBeCloseTo((0.95 * 3) / 4);
  });

  test('is worth a little less by a related form', () => {
    expect(closenessOf('quatre villes', 'Ville des quatre vents')).toBeCloseTo((0.95 * 1.95) / 3);
  });

  test('is too little under a fifth: a word of a long name does not call it', () => {
    expect(closenessOf('cinq', 'Deux quatre cinq sept')).toBeCloseTo(0.95 / 4 + 0.1);
    expect(closenessOf('villes cinq', 'Ville deux trois quatre six sept huit neuf cinq dix')).toBeUndefined();
    expect(closenessOf('villes cinq', 'Ville deux trois quatre six sept huit neuf cinq')).toBeCloseTo(
      (0.95 * 1.95) / 9,
    );
  });

  test('is nothing for more words than the name has: they ask for something else', () => {
    expect(closenessOf('ville villes', 'Ville')).toBeUndefined();
  });

  test('is nothing when one of the words is not there', () => {
    expect(closenessOf('angers paix', 'Angers Loire Métropole')).toBeUndefined();
  });
});

test('of two names as near, the shorter first', () => {
  const found = matchNames(['angers'], indexNames([named('Angers Confluence'), named('Angers Loire')]));
  expect(found.map(({ page }) => page.title)).toEqual(['Angers Loire', 'Angers Confluence']);
});

test('a word that several names write is shown as the first of them does', () => {
  const lexicon = makeLexicon({
    named: indexNames([named('Quéro'), named('QUERO')]),
    words: [],
    expansions: [],
    textCount: 0,
  });
  expect(lexicon.find('quero')?.inName).toBe('Quéro');
});

test('an acronym and a name typed together call it half, whatever the share', () => {
  expect(closenessOf('iclei governments', 'Local Governments for Sustainability', 'ICLEI')).toBe(0.5);
});

test('a name stands within a question when all its words do', () => {
  const index = indexNames([named('La Roche-sur-Yon'), named('Lyon'), named('Lyon Confluence'), named('De la')]);
  const found = findNamesWithin(listWords('qui a parlé de la Roche sur Yon à Lyon ?'), index);
  expect(found.map(({ page, closeness }) => [page.title, closeness])).toEqual([
    ['La Roche-sur-Yon', 0],
    ['Lyon', 0],
  ]);
});

function named(title: string, ...names: string[]): CataloguePage {
  return { kind: 'lieux', path: '', title, byline: '', names, facets: {}, textId: undefined };
}
