import { describe, expect, test } from 'vitest';
import { findCommonThings } from '../../../src/portal/common-things.ts';
import { SameThings } from '../../../src/search/same-things.ts';
import type { Thing } from '../../../src/search/seminar-part.ts';

const person = (name: string, more: Partial<Thing> = {}): Thing => thing('intervenants', name, more);
const city = (name: string, country: string, more: Partial<Thing> = {}): Thing =>
  thing('lieux', name, { type: 'ville', countries: [country], ...more });

function thing(kind: Thing['kind'], name: string, more: Partial<Thing>): Thing {
  return {
    kind,
    path: `${kind}/${name.toLowerCase().replace(/\W+/g, '-')}/`,
    name,
    names: [],
    identifiers: [],
    ...more,
  };
}

/** Whether things, each of a seminar of its own, are told to be one. */
function areOne(...things: Thing[]): boolean {
  const { known } = findCommonThings(things.map((one, place) => ({ name: `S${place}`, things: [one] })));
  const same = new SameThings(known);
  return (
    new Set(things.map(({ kind, path, name }, place) => same.keyOf({ kind, path, title: name }, place))).size === 1
  );
}

const ORCID = 'https://orcid.org/0000-0002-1825-0097';

describe('things of several seminars', () => {
  test.each<[string, Thing[], boolean]>([
    ['one name', [person('Ana Bel'), person('Ana  BEL')], true],
    ['two names', [person('Ana Bel'), person('Ana Bell')], false],
    [
      'one number, two names',
      [person('Ana Bel', { identifiers: [ORCID] }), person('Ana Bel-Dar', { identifiers: [ORCID] })],
      true,
    ],
    [
      'one name, two numbers of one authority',
      [
        person('Ana Bel', { identifiers: ['https://www.idref.fr/1'] }),
        person('Ana Bel', { identifiers: ['https://www.idref.fr/2'] }),
      ],
      false,
    ],
    [
      'one name, numbers of two authorities',
      [person('Ana Bel', { identifiers: [ORCID] }), person('Ana Bel', { identifiers: ['https://www.idref.fr/2'] })],
      true,
    ],
    ['the other name of a person', [person('Ana Bel'), person('A. Dar', { names: ['Ana Bel'] })], false],
    ['a city of one country', [city('Vienne', 'AT'), city('Vienne', 'AT')], true],
    ['cities of two countries', [city('Vienne', 'AT'), city('Vienne', 'FR')], false],
    [
      'a city and its country',
      [city('Luxembourg', 'LU'), city('Luxembourg', 'LU', { type: 'pays ou territoire' })],
      false,
    ],
    ['another name in one country', [city('Oslo', 'NO', { names: ['Christiania'] }), city('Christiania', 'NO')], true],
    ['another name elsewhere', [city('Tripoli', 'LY', { names: ['Tarabulus'] }), city('Tarabulus', 'LB')], false],
    ['one name, two kinds', [person('Angers'), city('Angers', 'FR')], false],
  ])('%s', (_, things, isOne) => {
    expect(areOne(...things)).toBe(isOne);
  });

  test('what is called otherwise somewhere is counted and filtered by the name of the first', () => {
    const { known, shared } = findCommonThings([
      { name: 'Un', things: [city('Oslo', 'NO', { names: ['Christiania'] })] },
      { name: 'Deux', things: [city('Christiania', 'NO')] },
    ]);
    const same = new SameThings(known);
    expect(shared).toEqual(['Oslo']);
    expect(same.filtersIn({ ville: ['Oslo'] }, 0)).toEqual({ ville: ['Oslo'] });
    expect(same.filtersIn({ ville: ['Oslo'], theme: ['Oslo'] }, 1)).toEqual({
      ville: ['Christiania'],
      theme: ['Oslo'],
    });
    expect(same.countsOf(new Map([['Christiania', 3]]), 'ville', 1)).toEqual(new Map([['Oslo', 3]]));
  });

  test('of two that bear one name, the second is told by its seminar', () => {
    const { known } = findCommonThings([
      { name: 'Un', things: [city('Vienne', 'AT')] },
      { name: 'Deux', things: [city('Vienne', 'FR')] },
    ]);
    expect(known.map(({ names }) => names)).toEqual([{}, { Vienne: 'Vienne (Deux)' }]);
  });

  test('things of one seminar are never one, whatever they are called', () => {
    const { shared } = findCommonThings([
      { name: 'Un', things: [person('Ana Bel'), person('Ana Bel', { path: 'autre/' })] },
    ]);
    expect(shared).toEqual([]);
  });
});
