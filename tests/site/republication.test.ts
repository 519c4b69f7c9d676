import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { search, type SearchIndex } from '../../src/search/engine.ts';
import { INDEX_DIRECTORY } from '../../src/search/files.ts';
import { OutdatedIndex } from '../../src/search/parts.ts';
import { copyToPublish, NEW_WORD, plain, type Titles } from '../support/published-twice.ts';
import { openSearchIndex } from '../support/search-index.ts';
import { openNodeIndex } from '../../src/search/node-index.ts';

let copy: ReturnType<typeof copyToPublish>;
beforeAll(() => {
  copy = copyToPublish();
});
afterAll(() => copy.remove());

const ask = (query: string, index: SearchIndex) => search({ query, filters: {}, typing: false, literal: false }, index);

/** The pages of which the text that is fetched is not theirs. */
async function listMistaken(index: SearchIndex, titles: Titles): Promise<string[]> {
  expect(index.catalogue).toHaveLength(titles.size);
  const found = await Promise.all(
    index.catalogue.map(async (page) => ({ text: await index.resultOf(page)!.data(), page })),
  );
  return found
    .filter(({ text, page }) => !titles.get(`/${page.path}`)?.includes(plain(text.meta.title ?? '')))
    .map(({ page }) => page.path);
}

test('an index that was opened before a new publication says that it is outdated; the new one leads everywhere right', async () => {
  const [titlesBefore, titlesAfter] = copy.listTitles();
  const before = await openNodeIndex(copy.site);
  await ask('Bamako', before);
  expect(await listMistaken(await openSearchIndex(copy.site), titlesBefore)).toEqual([]);

  await copy.publishAgain();
  // What is known of it still answers, or says that the rest is gone: never with what was published since.
  await expect(ask('coopération décentralisée', before)).rejects.toBeInstanceOf(OutdatedIndex);
  await expect(ask(NEW_WORD, before)).rejects.toBeInstanceOf(OutdatedIndex);

  const after = await openSearchIndex(copy.site);
  expect(await listMistaken(after, titlesAfter)).toEqual([]);
  const { texts } = await ask(NEW_WORD, after);
  expect(texts.map(({ page }) => page.path)).toEqual(['interventions/abel-premier/']);
});

test('a version that is gone with its manifest is a failure, not a new publication', async () => {
  const index = await openNodeIndex(copy.site);
  await ask('Bamako', index);
  rmSync(join(copy.site, INDEX_DIRECTORY), { recursive: true });
  await expect(ask('coopération décentralisée', index)).rejects.not.toBeInstanceOf(OutdatedIndex);
});
