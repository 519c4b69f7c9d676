import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const inPlace = (yaml: string) =>
  faultsOf({ 'lieux/amiens.yaml': `${SOUND_FILES['lieux/amiens.yaml']}${yaml}\n` }).map(
    ({ at, rule }) => `${at} ${rule}`,
  );

test.each([
  ['note: L’eau #climat', '4:13'],
  ['note: L’eau\n  et #climat', '5:6'],
  ['alias:\n  - Samarobriva #latin\n  - Ambianum', '5:17'],
])('%j is cut', (yaml, place) => expect(inPlace(yaml)).toEqual([`lieux/amiens.yaml:${place} valeur-coupee`]));

test.each([
  'note: L’eau#climat',
  'note: "L’eau" # relu',
  '# relu\nnote: L’eau',
  'alias: [Ambianum] # en latin',
  'note: L’eau # relu',
])('%j is not', (yaml) => expect(inPlace(yaml)).toEqual([]));
