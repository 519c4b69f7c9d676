import { expect, test } from 'vitest';
import { errorsOf } from '../../../support/content-folder.ts';

test.each([
  ['Évreux', 'evreux'],
  ['La Roche-sur-Yon', 'la-roche-sur-yon'],
  ['paris_1', 'paris-1'],
  ['l’Œuvre d’art', 'l-oeuvre-d-art'],
  ['saint.etienne', 'saint-etienne'],
  ['-nice-', 'nice'],
])('%s is no address; %s is one', (name, proposal) => {
  expect(errorsOf({ [`lieux/${name}.yaml`]: 'nom: Ville\ntype: ville\n' })).toEqual([
    {
      at: `lieux/${name}.yaml:1:1`,
      rule: 'nom-de-fichier',
      message: `Le nom « ${name} » n’est pas une adresse valable.`,
      hint: `Minuscules sans accent, chiffres et traits d’union : « ${proposal} ».`,
    },
  ]);
});
