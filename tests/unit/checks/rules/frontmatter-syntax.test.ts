import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const inPlace = (yaml: string) => faultsOf({ 'lieux/amiens.yaml': yaml });

test.each([
  ['a colon in a value', 'nom: Amiens\ntype: ville : port\n', '2:7', '« : »'],
  ['a key written twice', 'nom: Amiens\ntype: ville\nnom: Amiens\n', '3:1', 'deux fois'],
  ['an open quotation mark', 'nom: "Amiens\ntype: ville\n', '1:6', 'Un guillemet droit n’est pas refermé'],
  ['an open bracket', 'nom: Amiens\npays: [FR\ntype: ville\n', '2:7', 'Un crochet ou une accolade'],
  ['a key pushed to the right', 'nom: Amiens\ntype: ville\n  pays: [FR]\n', '3:3', 'retrait'],
  ['a line without a colon', 'nom: Amiens\nville\n', '2:1', '« champ: valeur »'],
  ['a reserved character', 'nom: @amiens\n', '1:6', 'signe réservé'],
  ['a value lost to YAML', 'nom: &amiens\n', '1:6', '« & »'],
  ['a key that is not pushed enough', 'nom: Amiens\nnoms-locaux:\n  - nom: x\n   langue: fr\n', '4:4', 'retrait'],
  ['a list beside its key', 'nom: - Amiens\n', '1:6', 'Une liste commence à la ligne suivante'],
  ['a comma too many', 'nom: Amiens\npays: [FR,,BE]\n', '2:11', 'Une virgule est de trop'],
  ['a comma too few', 'nom: { a: 1 b: 2 }\n', '1:11', 'Une virgule manque'],
  ['words after a bracket', 'nom: [Amiens] x\n', '1:15', 'Du texte suit un crochet'],
  ['a backslash', 'nom: "a\\q"\n', '1:8', 'barre oblique inverse'],
  ['a tag', 'nom: !!str Amiens\n', '1:6', '« ! »'],
  ['what has no explanation', '- Amiens\nnom: x\n', '2:1', 'Le programme qui les lit dit, en anglais'],
])('%s', (_, yaml, place, hint) => {
  expect(inPlace(yaml)).toEqual([
    {
      at: `lieux/amiens.yaml:${place}`,
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
    'parties/paix.mdx:7:2 apostrophe-droite',
  ]);
});

test('fields too long to have been written are not read; of many faults, the first hundred are told', () => {
  expect(inPlace(`nom: Amiens\nnote: ${'a'.repeat(100_000)}\n`)).toMatchObject([
    { at: 'lieux/amiens.yaml:1:1', rule: 'en-tete-illisible', message: 'L’en-tête est trop long.' },
  ]);
  expect(inPlace('nom: Amiens\n'.repeat(200))).toHaveLength(100);
});
