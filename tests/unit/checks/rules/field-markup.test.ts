import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const inNote = (note: string) =>
  faultsOf({ 'lieux/amiens.yaml': `${SOUND_FILES['lieux/amiens.yaml']}note: ${note}\n` });

test.each([
  ['Un *mot* ici', '4:10', '*mot*'],
  ['Un **mot**', '4:10', '**mot**'],
  ['Un _mot_', '4:10', '_mot_'],
  ['"`mot`"', '4:8', '`mot`'],
  ['Le XIX<sup>e</sup> siècle', '4:13', '<sup>'],
  ['Voir [ici](https://exemple.fr).', '4:12', '[ici](https://exemple.fr)'],
  ['Un mot[^1]', '4:13', '[^1]'],
])('%s', (note, place, found) => {
  expect(inNote(note)).toEqual([
    {
      at: `lieux/amiens.yaml:${place}`,
      rule: 'mise-en-forme-dans-un-champ',
      message: `« ${found} » s’affichera tel quel : un champ ne prend pas de mise en forme.`,
      hint: 'Écrire les mots seuls.',
    },
  ]);
});

test.each(['5 * 3 * 2', 'a_b_c', 'Un < deux > trois', '"[note de l’éditeur] (voir plus haut)"', 'Une note*'])(
  '%s is left alone',
  (note) => expect(inNote(note)).toEqual([]),
);
