import { beforeAll, expect, test } from 'vitest';
import { search, type SearchIndex } from '../../src/search/engine.ts';
import { SITE } from '../support/built-site.ts';
import { openSearchIndex } from '../support/search-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await openSearchIndex(SITE);
});

const ask = (query: string) => search({ query, filters: {}, typing: false, literal: false }, index);
/** What is found, by its name or by its words. */
async function pathsOf(query: string): Promise<string[]> {
  const { named, texts } = await ask(query);
  return [...named, ...texts].map(({ page }) => page.path);
}

test.each([
  ['twinning', 'definitions/twinning/'],
  ['twinnings', 'definitions/twinning/'],
  ['TWINNED', 'etudes-de-cas/two-ferries/'],
  ['libraries', 'etudes-de-cas/two-ferries/'],
  ['bicycles', 'etudes-de-cas/two-ferries/'],
  ['fisherman lights', 'interventions/who-keeps-the-quays/'],
  ['who pays for the lights?', 'interventions/who-keeps-the-quays/'],
  ['1961', 'interventions/what-the-tide-brings/'],
  ['1,200 visits', 'interventions/what-the-tide-brings/'],
  ['"outlived the ferry line"', 'interventions/what-the-tide-brings/'],
  ['the mail in winter', 'etudes-de-cas/two-ferries/'],
])('« %s » is found', async (query, path) => expect(await pathsOf(query)).toContain(path));

test.each([
  ['hartley', 'intervenants/owen-hartley/'],
  ['Port Galant', 'lieux/port-galant/'],
  ['saltmouthian', 'lieux/saltmouth/'],
  ['ines marchal', 'intervenants/ines-marchal/'],
])('« %s » names its page', async (query, path) =>
  expect((await ask(query)).named.map(({ page }) => page.path)).toContain(path),
);

test('French rules are applied to nothing: no demonym, no French month, no French small word', async () => {
  // « Saltais » would be of « Salt… » in French; « an » is a year there, and an article here.
  expect((await ask('galantais')).named).toEqual([]);
  const { understanding } = await ask('the quays and an old ferry');
  expect(understanding.terms.map(({ typed }) => typed)).toEqual(['quays', 'old', 'ferry']);
});

test('a word that is in no text is said to be so', async () => expect((await ask('porcelain')).texts).toEqual([]));
