import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const inPlace = (yaml: string) => faultsOf({ 'lieux/nantes.yaml': yaml });

test.each([
  ['a colon in a value', 'nom: Nantes\ntype: ville : port\n', '2:7', '« : »'],
  ['a key written twice', 'nom: Nantes\ntype: ville\nnom: Nantes\n', '3:1', 'deux fois'],
  ['a tab', 'nom: Nantes\n\ttype: ville\n', '2:1', 'tabulation'],
])('%s', (_, yaml, place, hint) => {
  expect(inPlace(yaml)).toEqual([
    {
      at: `lieux/nantes.yaml:${place}`,
      rule: 'en-tete-illisible',
      message: 'Le YAML est mal formé.',
      hint: expect.stringContaining(hint),
    },
  ]);
});

test('in MDX, lines count from the top of the file, and the body is checked all the same', () => {
  const text = "---\ntitre: Paix\nordre: 2\nresume: Un : deux\n---\n\nL'eau.\n";
  expect(faultsOf({ 'parties/paix.mdx': text }).map(({ at, rule }) => `${at} ${rule}`)).toEqual([
    'parties/paix.mdx:4:9 en-tete-illisible',
    'parties/paix.mdx:7:2 typographie',
  ]);
});

test.each([
  ['none', 'Un texte.\n'],
  ['not closed', '---\ntitre: Paix\nordre: 2\nresume: Paix.\n'],
])('frontmatter: %s', (_, text) => {
  expect(faultsOf({ 'parties/paix.mdx': text })).toEqual([
    {
      at: 'parties/paix.mdx:1:1',
      rule: 'en-tete-illisible',
      message: 'L’en-tête manque ou n’est pas fermé.',
      hint: expect.stringContaining('« --- »'),
    },
  ]);
});

test.todo('an open quotation mark, « nom: "Nantes », is said where it opens: it is said at the end of the file');
test.todo('an open bracket, « pays: [FR », is called one and said where it opens: it is called a bad indent');
test.todo(
  'a key pushed to the right, « type: ville⏎  pays: [FR] », is called a bad indent: it is said twice, as a colon',
);
