import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const inIntervention = (from: string, to: string) =>
  faultsOf({ 'interventions/bel-accueil.mdx': INTERVENTION.replace(from, to) });

test('what one list names twice is said at the second', () => {
  expect(inIntervention(': ana-bel', ': ana-bel\n    organisations: [ligue, ligue]')).toEqual([
    {
      at: 'interventions/bel-accueil.mdx:5:28',
      rule: 'reference-en-double',
      message: '« ligue » est nommé deux fois.',
      hint: 'En ôter un.',
    },
  ]);
});

test('one person speaks once, whatever the capacity', () => {
  const again = '  - personne: ana-bel\n  - personne: ana-bel\n    qualite: maire';
  expect(inIntervention('  - personne: ana-bel', again)).toMatchObject([
    { at: 'interventions/bel-accueil.mdx:5:15', rule: 'reference-en-double' },
  ]);
});

test('two lists may name the same thing', () => {
  const study = `---
titre: Une action
partenaires: [ligue]
reseaux: [ligue]
partie: ouverture
ordre: 2
resume: Une action.
---

Elle agit.
`;
  expect(faultsOf({ 'etudes-de-cas/action.mdx': study })).toEqual([]);
});
