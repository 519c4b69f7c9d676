import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const CITY = 'nom: Ville\ntype: ville\n';

describe('a name that is no address is refused, with one that is', () => {
  test.each([
    ['Évreux', 'evreux'],
    ['La Roche-sur-Yon', 'la-roche-sur-yon'],
    ['paris_1', 'paris-1'],
    ['l’Œuvre d’art', 'l-oeuvre-d-art'],
    ['saint.etienne', 'saint-etienne'],
    ['-nice-', 'nice'],
  ])('%s → %s', (name, proposal) => {
    expect(faultsOf({ [`lieux/${name}.yaml`]: CITY })).toEqual([
      {
        at: `lieux/${name}.yaml:1:1`,
        rule: 'nom-de-fichier',
        message: `Le nom « ${name} » n’est pas une adresse valable.`,
        hint: `Minuscules sans accent, chiffres et traits d’union : « ${proposal} ».`,
      },
    ]);
  });
});

test.each([
  ['case', 'Nantes'],
  ['accents', 'nantès'],
])('two names that differ by %s alone are one address', (_, name) => {
  const faults = faultsOf({ [`lieux/${name}.yaml`]: CITY });
  const same = faults.filter(({ message }) => message.startsWith('Même adresse'));
  expect(faults.every(({ rule }) => rule === 'nom-de-fichier')).toBe(true);
  expect(same).toHaveLength(1);
  // The later of the two in the order of the files is at fault.
  const [first, second] = [`lieux/${name}.yaml`, 'lieux/nantes.yaml'].sort();
  expect(same).toMatchObject([{ at: `${second}:1:1`, message: `Même adresse que ${first}.` }]);
});

test('the same name in two folders is two addresses', () => {
  expect(faultsOf({ 'themes/nantes.yaml': 'nom: Nantes\ndescription: La ville.\n' })).toEqual([]);
});

test.each(['notes.txt', 'lieux/nice.yml', 'lieux/sud/nice.yaml', 'themes/paix.mdx', 'villes/nice.yaml'])(
  '%s is read by nothing',
  (path) => {
    expect(faultsOf({ [path]: CITY })).toEqual([
      {
        at: `${path}:1:1`,
        rule: 'nom-de-fichier',
        message: 'Ce fichier n’est lu par rien.',
        hint: expect.stringMatching(/parties, interventions, etudes-de-cas.* textes en \.mdx, fiches en \.yaml\.$/),
      },
    ]);
  },
);

test('the seminar must have its file', () => {
  expect(faultsOf({ 'seminaire.yaml': undefined })).toMatchObject([
    {
      at: expect.stringMatching(/seminaire\.yaml:1:1$/),
      rule: 'nom-de-fichier',
      message: 'Ce fichier manque : il donne l’identité du séminaire.',
    },
  ]);
});
