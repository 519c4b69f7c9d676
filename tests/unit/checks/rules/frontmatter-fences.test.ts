import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const FIELDS = 'titre: Aide\nresume: Comment lire.\n';

test.each([
  ['none', 'Un texte.\n', '1:1', 'L’en-tête manque.'],
  ['not closed', `---\n${FIELDS}\nUn texte: l'eau.\n`, '1:1', 'L’en-tête n’est pas fermé.'],
  ['closed by a longer line', `---\n${FIELDS}----\n`, '1:1', 'L’en-tête n’est pas fermé.'],
  ['after a blank line', `\n---\n${FIELDS}---\n`, '1:1', 'L’en-tête ne commence pas à la première ligne.'],
  ['opened twice', `---\n---\n${FIELDS}---\n`, '3:1', 'L’en-tête est ouvert ou fermé deux fois.'],
  ['closed twice', `---\n${FIELDS}---\n\n---\n\nUn texte.\n`, '6:1', 'L’en-tête est ouvert ou fermé deux fois.'],
  ['followed by another', `---\n${FIELDS}---\n---\nordre: 1\n---\n`, '5:1', 'L’en-tête est ouvert ou fermé deux fois.'],
  [
    'followed by one of TOML',
    `---\n${FIELDS}---\n+++\nordre = 1\n+++\n`,
    '5:1',
    'L’en-tête est ouvert ou fermé deux fois.',
  ],
])('frontmatter: %s', (_, text, place, message) => {
  expect(faultsOf({ 'pages/aide.mdx': text })).toContainEqual({
    at: `pages/aide.mdx:${place}`,
    rule: 'en-tete-absent',
    message,
    hint: expect.stringContaining('« --- »'),
  });
});

describe('where the text begins is unknown: nothing is said of the fields, nor fixed in them', () => {
  test.each([
    ['not closed', `---\n${FIELDS}\nUn texte: l'eau. \n`],
    ['opened twice', `---\n---\ntitre: L'aide\nresume: Lire : ici \n---\n\nUn texte.\n`],
    ['closed among the fields', `---\ntitre: Aide\n---\nresume: Lire : l'eau\n---\n\nUn texte.\n`],
  ])('%s', (_, text) => {
    expect(faultsOf({ 'pages/aide.mdx': text }).map(({ rule }) => rule)).toEqual(['en-tete-absent']);
  });
});

test('a text may begin with a word and a colon', () => {
  expect(faultsOf({ 'pages/aide.mdx': `---\n${FIELDS}---\n\nRappel\u00A0: ici.\n\nnote\u00A0: là.\n` })).toEqual([]);
});

test('a rule further down the text is no fence', () => {
  expect(faultsOf({ 'pages/aide.mdx': `---\n${FIELDS}---\n\nUn texte.\n\n---\n\nUn autre.\n` })).toEqual([]);
});
