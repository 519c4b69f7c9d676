import { expect, test } from 'vitest';
import { TWO_SIDES } from '../../../../src/checks/debate-example.ts';
import { errorsOf } from '../../../support/content-folder.ts';

const DEBATE = 'debats/accueil.yaml';
const TEXT = `---
titre: Suite
intervenants:
  - personne: ana-bel
partie: ouverture
ordre: 2
resume: La suite.
---

<Voice of="source">

La Ligue attend, dit la source.

</Voice>

<Voice of="source">

Le séminaire va son train.

</Voice>

<EditorialNote>Rien ne le dit.</EditorialNote>

<Quote by="ana-bel" reporting="la Ligue">Attendons.</Quote>
`;
/** A discussion that another person leads. */
const LED = `---
titre: Menée
intervenants:
  - personne: ana-bel
  - personne: claire-dumas
    role: modération
partie: ouverture
ordre: 3
resume: La suite.
---

Il faut attendre, selon elle.
`;
/** The faults of a debate whose second position is held so. */
const faultsOf = (held: string) =>
  errorsOf({
    'interventions/suite.mdx': TEXT,
    'interventions/menee.mdx': LED,
    'intervenants/claire-dumas.yaml': 'prenom: Claire\nnom: Dumas\n',
    [DEBATE]: TWO_SIDES.replace('{ personne: ana-bel, passage: interventions/bel-accueil#p1 }', held),
  }).map(({ rule, message }) => `${rule} ${message}`);

test.each([
  ['a person in a passage of the source', '{ personne: ana-bel, passage: interventions/suite#p1 }'],
  ['the source in a passage of a person', '{ passage: interventions/bel-accueil#p1 }'],
  ['another person than who speaks', '{ personne: claire-dumas, passage: interventions/bel-accueil#p2 }'],
  ['an organisation that the passage does not name', '{ organisation: ligue, passage: interventions/suite#p2 }'],
  ['an organisation where a person speaks', '{ organisation: ligue, passage: interventions/bel-accueil#p1 }'],
  ['a person and an organisation', '{ personne: ana-bel, organisation: ligue, passage: interventions/bel-accueil#p1 }'],
  ['anybody in a note of the editor', '{ passage: interventions/suite#ne1 }'],
  ['a person in words that are another’s', '{ personne: ana-bel, passage: interventions/suite#p3 }'],
  ['who only led the discussion', '{ personne: claire-dumas, passage: interventions/menee#p1 }'],
])('nobody is made to say what they did not: %s', (_, held) => {
  expect(faultsOf(held)).toEqual([expect.stringMatching(/^fausse-attribution /)]);
});

test.each([
  ['the source', '{ passage: interventions/suite#p2 }'],
  ['an organisation that the source names', '{ organisation: ligue, passage: interventions/suite#p1 }'],
  ['a person reported', '{ personne: ana-bel, passage: interventions/bel-accueil#p1 }'],
])('what is said is said by %s', (_, held) => {
  expect(faultsOf(held)).toEqual([]);
});

test('a passage that is not there, of a text that is or not', () => {
  expect(faultsOf('{ personne: ana-bel, passage: interventions/bel-accueil#p9 }')).toEqual([
    'passage-inconnu « #p9 » n’est l’adresse d’aucun passage de interventions/bel-accueil.',
  ]);
  expect(faultsOf('{ personne: ana-bel, passage: interventions/bel-acueil#p1 }')).toEqual([
    'passage-inconnu « bel-acueil » est inconnu dans interventions/.',
  ]);
});

test('one position is no debate', () => {
  const [before] = TWO_SIDES.split('  - phrase: Il suffit');
  expect(errorsOf({ [DEBATE]: before! })).toMatchObject([{ rule: 'valeur-invalide' }]);
});

test('one person may hold a position in several passages, each named once', () => {
  const twice = (second: string) =>
    errorsOf({
      [DEBATE]: TWO_SIDES.replace(
        '[{ personne: ana-bel, passage: interventions/bel-accueil#p1 }]',
        `[{ personne: ana-bel, passage: interventions/bel-accueil#p1 }, { personne: ana-bel, passage: interventions/bel-accueil#${second} }]`,
      ),
    });
  expect(twice('p2')).toEqual([]);
  expect(twice('p1')).toMatchObject([{ rule: 'reference-en-double' }]);
});
