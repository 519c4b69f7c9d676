import { beforeAll, expect, test } from 'vitest';
import { search, type SearchIndex } from '../../src/search/engine.ts';
import { listPassages } from '../../src/search/excerpt.ts';
import { nameOfVoice } from '../../src/search/voices.ts';
import { SITE } from '../support/built-site.ts';
import { openSearchIndex } from '../support/search-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await openSearchIndex(SITE);
});

/** The best passage for a query: its text, the voice, who speaks. */
async function bestOf(query: string) {
  const { texts, understanding } = await search({ query, filters: {}, typing: false, literal: false }, index);
  const data = await texts[0]!.result!.data();
  const [best] = listPassages(data, understanding);
  return { path: texts[0]!.page.path, voice: nameOfVoice(best!), speakers: best!.speakers };
}

test.each([
  ['portillon', 'rapporté', ['Paul de Brognières']],
  ['noie', 'rapporté', ['une voix dans la salle']],
  ['oiseaux', 'rapporté', ['les élèves de terminale']],
  ['gué', 'mot pour mot', ['Honorine Castelbert']],
])('who says « %s » is known to the search', async (query, voice, speakers) => {
  expect(await bestOf(query)).toMatchObject({ voice, speakers });
});

test('words of another language, and of a second summary, are found as they are written', async () => {
  expect((await bestOf('grandmother')).path).toBe('interventions/what-a-river-remembers/');
  expect((await bestOf('footpath')).path).toBe('interventions/table-ronde/');
});
