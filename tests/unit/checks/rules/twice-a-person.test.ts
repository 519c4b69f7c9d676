import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

/** The doubts about a person beside « Ana Bel », whom the sound folder has. */
const doubts = (fields: string, beside: Record<string, string> = {}) =>
  faultsOf({ 'intervenants/zoe.yaml': fields, ...beside }).filter(({ rule }) => rule === 'personne-en-double');

test.each<[string, string, Record<string, string>?]>([
  ['an accent', 'prenom: Ána\nnom: Bel\n'],
  ['a case', 'prenom: ANA\nnom: BEL\n'],
  ['the order', 'prenom: Bel\nnom: Ana\n'],
  ['an initial', 'prenom: A.\nnom: Bel\n'],
  ['one name for both', 'nom: Ana Bel\n'],
  [
    'a particle',
    'prenom: Ana\nparticule: bel\nnom: ana\n',
    { 'intervenants/yves.yaml': 'prenom: Ana\nnom: Bel Ana\n' },
  ],
])('one person under two spellings: %s', (_, fields, beside) => {
  expect(doubts(fields, beside)).toMatchObject([
    { message: expect.stringMatching(/semble la même personne/), hint: expect.stringContaining('« alias »') },
  ]);
});

test.each([
  ['another given name with the same initial', 'prenom: Anna\nnom: Bel\n'],
  ['another family name', 'prenom: Ana\nnom: Belle\n'],
  ['the very same name, of which another rule speaks', 'prenom: Ana\nnom: Bel\nnote: Juriste.\n'],
  ['a family name alone', 'nom: Bel\n'],
])('two persons: %s', (_, fields) => expect(doubts(fields)).toEqual([]));
