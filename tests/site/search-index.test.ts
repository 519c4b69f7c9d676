import { beforeAll, expect, test } from 'vitest';
import type { Person, Place } from '../../src/model/entities.ts';
import type { CataloguePage } from '../../src/search/catalogue.ts';
import { search, type SearchIndex } from '../../src/search/engine.ts';
import { pathOf } from '../../src/site/paths.ts';
import { listAddresses, loadProceedings, SITE } from '../support/built-site.ts';
import { openSearchIndex } from '../support/search-index.ts';

const proceedings = loadProceedings();
const persons = proceedings.list('intervenants');
const cities = proceedings.list('lieux').filter(({ type }) => type === 'ville');
/** Nothing but words, all typed. */
const PLAIN = { filters: {}, typing: false, literal: false };
let index: SearchIndex;

beforeAll(async () => {
  index = await openSearchIndex(SITE);
});

test.each<[string, readonly (Person | Place)[], (thing: never) => string[]]>([
  ['persons by their name', persons, ({ name }: Person) => [name]],
  ['persons by their family name', persons, ({ familyName }: Person) => [familyName]],
  ['persons by their other names', persons, ({ aliases }: Person) => aliases],
  ['cities by their name', cities, ({ name }: Place) => [name]],
  ['cities by their other names', cities, ({ aliases }: Place) => aliases],
  ['cities by their local names', cities, ({ localNames }: Place) => localNames.map(({ name }) => name)],
])('%s are among the first three results, with and without accents and capitals', async (_, things, namesOf) => {
  const asked = things.flatMap((thing) =>
    namesOf(thing as never)
      .flatMap((name) => [...new Set([name, withoutAccents(name), name.toLowerCase()])])
      .map((query) => ({ query, page: pathOf(thing) })),
  );
  const faults = [];
  for (const { query, page } of asked) {
    const found = await listFirst(query);
    if (!found.includes(page)) faults.push(`« ${query} » gives ${found.join(', ') || 'nothing'}, not ${page}`);
  }
  expect(asked.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('a search leads to pages that exist, and can lead to all of them', async () => {
  const { texts } = await search({ ...PLAIN, query: '' }, index);
  expect(texts.map(({ page }) => addressOf(page)).sort()).toEqual(proceedings.resources.map(pathOf).sort());
  const addresses = new Set(listAddresses());
  expect(texts.map(({ page }) => addressOf(page)).filter((address) => !addresses.has(address))).toEqual([]);
});

/** The first three results as the search page shows them: what the query names, texts, the rest. */
async function listFirst(query: string): Promise<string[]> {
  const { named, texts, partial, alsoNamed } = await search({ ...PLAIN, query }, index);
  return [...named, ...texts, ...partial, ...alsoNamed].slice(0, 3).map(({ page }) => addressOf(page));
}

const addressOf = ({ path }: CataloguePage): string => `/${path}`;

/** Marks of other scripts than the Latin one are letters, not accents. */
function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC');
}
