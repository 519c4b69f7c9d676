import { expect, test } from 'vitest';
import { listForeignWords } from '../../../src/search/foreign-words.ts';
import { MissingParts } from '../../../src/search/parts.ts';
import { ShardedLexicon } from '../../../src/search/sharded-lexicon.ts';
import { Tokenizer } from '../../../src/search/tokenizer.ts';
import { makeWordFiles, type WordFile } from '../../../src/search/word-files.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

test('a word that is said in another language only is foreign; one that French has too is not', () => {
  const { resources } = proceedingsOf(
    contentFile(
      'parties',
      'chapitre',
      {},
      'Les <i lang="en">local policies</i> et le <i lang="fr">local</i> : un local.',
    ),
  );
  const foreign = listForeignWords(resources, new Tokenizer());
  expect([foreign.has('policies'), foreign.has('local')]).toEqual([true, false]);
});

test('it is of no French family', async () => {
  const words = ['police', 'policiers', 'policies'].map((indexed) => ({ indexed, frequency: 1 }));
  const made = makeWordFiles({ words, named: [], expansions: [] }, undefined, new Set(['policies']));
  const lexicon = new ShardedLexicon({
    starts: made.starts,
    sounds: [],
    pages: [],
    read: async <Part>() => made.files[0] as WordFile as Part,
    missing: new MissingParts(),
  });
  await lexicon.load(['police', 'policies']);
  expect(lexicon.relatedTo('policies').map(({ word }) => word)).toEqual(['policies']);
  expect(lexicon.relatedTo('police').map(({ word }) => word)).not.toContain('policies');
});
