import { expect, test } from 'vitest';
import { listSynonyms } from '../../../src/model/synonyms.ts';

test('what is typed, and what it means; each word of a group means the others', () => {
  expect(
    listSynonyms({
      synonymes: [{ mots: ['flood', 'inondation'], pour: ['crue'] }],
      groupes: [['rive', 'berge', 'bord']],
    }),
  ).toEqual([
    { typed: ['flood', 'inondation'], means: ['crue'] },
    { typed: ['rive'], means: ['berge', 'bord'] },
    { typed: ['berge'], means: ['rive', 'bord'] },
    { typed: ['bord'], means: ['rive', 'berge'] },
  ]);
  expect(listSynonyms(undefined)).toEqual([]);
});
