import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const withCodes = (codes: string) =>
  faultsOf({ 'lieux/amiens.yaml': SOUND_FILES['lieux/amiens.yaml'].replace('[FR]', codes) });

test.each([
  ['[XX]', '3:8', '« XX » n’est le code d’aucun pays.'],
  ['[FR, ZZ]', '3:12', '« ZZ » n’est le code d’aucun pays.'],
  ['[EU]', '3:8', '« EU » n’est le code d’aucun pays.'],
  ['[FR, FR]', '3:12', '« FR » est écrit deux fois.'],
])('pays: %s', (codes, place, message) => {
  expect(withCodes(codes)).toMatchObject([{ at: `lieux/amiens.yaml:${place}`, rule: 'pays-inconnu', message }]);
});

test.each(['[]', '[FR, BE]', '[YU]', '[XK]'])('pays: %s', (codes) => expect(withCodes(codes)).toEqual([]));
