import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const inNote = (note: string) =>
  faultsOf({ 'lieux/amiens.yaml': `${SOUND_FILES['lieux/amiens.yaml']}note: "${note}"\n` });

test.each([
  ['Un { deux', '4:11', '{'],
  ['Un } deux', '4:11', '}'],
  ['Un {deux} }', '4:18', '}'],
])('%s', (note, place, brace) => {
  expect(inNote(note)).toEqual([
    {
      at: `lieux/amiens.yaml:${place}`,
      rule: 'accolades-depareillees',
      message: `L’accolade « ${brace} » n’a pas sa pareille.`,
      hint: 'L’enlever, ou écrire celle qui manque.',
    },
  ]);
});

test('two that match are left alone', () => expect(inNote('Un {deux} trois')).toEqual([]));
