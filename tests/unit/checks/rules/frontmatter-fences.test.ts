import { expect, test } from 'vitest';
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

test('what has no frontmatter is not taken for a body', () => {
  expect(faultsOf({ 'pages/aide.mdx': `---\n${FIELDS}\nUn texte: l'eau.\n` })).toHaveLength(1);
});

test('a rule further down the text is no fence', () => {
  expect(faultsOf({ 'pages/aide.mdx': `---\n${FIELDS}---\n\nUn texte.\n\n---\n\nUn autre.\n` })).toEqual([]);
});
