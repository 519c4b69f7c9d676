import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

test.each([
  'notes.txt',
  'seminaire.yml',
  'lieux/sud/nice.yaml',
  'themes/paix.mdx',
  'villes/nice.yaml',
  'lieux/seminaire.yml.md',
])('%s is read by nothing', (path) => {
  expect(faultsOf({ [path]: 'nom: Ville\ntype: ville\n' })).toEqual([
    {
      at: `${path}:1:1`,
      rule: 'fichier-ignore',
      message: 'Ce fichier n’est lu par rien.',
      hint: expect.stringMatching(
        /parties, interventions, etudes-de-cas.* textes en \.mdx, fiches en \.yaml\. Images et documents dans fichiers\/\.$/,
      ),
    },
  ]);
});

test.each([
  ['lieux/nice.yml', 'nice.yaml'],
  ['lieux/nice.yaml.txt', 'nice.yaml'],
  ['parties/fin.md', 'fin.mdx'],
])('%s was meant to be %s', (path, name) => {
  expect(faultsOf({ [path]: 'nom: Ville\ntype: ville\n' })).toMatchObject([
    { at: `${path}:1:1`, hint: `Le renommer en « ${name} ».` },
  ]);
});

test.each([
  'séminaire.yaml',
  'se\u0301minaire.yaml',
  'seminaire.yml',
  'Seminaire.yaml',
  'seminaire.yaml.txt',
  'seminaires.yaml',
])('%s is the file of the seminar, misnamed: one fault, not two', (path) => {
  const changes = { 'seminaire.yaml': undefined, [path]: SOUND_FILES['seminaire.yaml'] };
  expect(faultsOf(changes)).toMatchObject([
    { at: `${path}:1:1`, rule: 'fichier-ignore', hint: 'Le renommer en « seminaire.yaml ».' },
  ]);
});

test.each(['Thumbs.db', 'lieux/desktop.ini', 'parties/thumbs.db'])('%s is nobody’s doing: nothing is said', (path) => {
  expect(faultsOf({ [path]: 'x' })).toEqual([]);
});
