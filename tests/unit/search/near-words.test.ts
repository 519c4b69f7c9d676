import { expect, test } from 'vitest';
import { listNearWords } from '../../../src/search/near-words.ts';
import { MissingParts } from '../../../src/search/parts.ts';
import { ShardedLexicon } from '../../../src/search/sharded-lexicon.ts';
import { makeWordFiles, type WordFile } from '../../../src/search/word-files.ts';

test.each([
  ['two letters from it', 'serbie', 'serie'],
  ['one', 'provence', 'province'],
  ['of its sound', 'rennes', 'reine'],
])('a common word that may be taken for one of the texts: %s', (_, word, near) =>
  expect(listNearWords([word])).toContain(near),
);

test.each([
  ['itself', 'province', 'province'],
  ['far from it', 'roumanie', 'province'],
  ['a verb of which the texts have a form', 'signe', 'signer'],
  ['the beginning of it', 'exterieure', 'exterieur'],
])('not one that is %s', (_, word, other) => expect(listNearWords([word])).not.toContain(other));

test('it stands in the file of the words that begin so', async () => {
  const words = [{ indexed: 'serbie', frequency: 1 }];
  const made = makeWordFiles({ words, named: [], expansions: [] }, undefined, undefined, ['serie']);
  const lexicon = new ShardedLexicon({
    starts: made.starts,
    sounds: [],
    pages: [],
    read: async <Part>() => made.files[0] as WordFile as Part,
    missing: new MissingParts(),
  });
  await lexicon.load(['serie']);
  expect(['serie', 'serbie'].map(lexicon.isOfLanguage)).toEqual([true, false]);
});
