import { expect, test } from 'vitest';
import { listReferences, schemas, seminarSchema } from '../../../src/schema/index.ts';

const inMentions = {
  lieux: ['angers', 'nantes'],
  organisations: ['cnfpt'],
  themes: ['paix'],
};
const mentioned = [
  'lieux.0 → lieux/angers',
  'lieux.1 → lieux/nantes',
  'organisations.0 → organisations/cnfpt',
  'themes.0 → themes/paix',
];

test.each([
  ['parties', { parent: 'contexte', ...inMentions }, ['parent → parties/contexte', ...mentioned]],
  [
    'interventions',
    {
      intervenants: [{ personne: 'ana-bel' }, { personne: 'luc', organisations: ['mae', 'cuf'] }],
      partie: 'contexte',
      ...inMentions,
    },
    [
      'intervenants.0.personne → intervenants/ana-bel',
      'intervenants.1.personne → intervenants/luc',
      'intervenants.1.organisations.0 → organisations/mae',
      'intervenants.1.organisations.1 → organisations/cuf',
      'partie → parties/contexte',
      ...mentioned,
    ],
  ],
  [
    'etudes-de-cas',
    { partenaires: ['mae'], 'presentee-par': ['luc'], partie: 'contexte', ...inMentions },
    [
      'partenaires.0 → organisations/mae',
      'presentee-par.0 → intervenants/luc',
      'partie → parties/contexte',
      ...mentioned,
    ],
  ],
  [
    'definitions',
    {
      'proposee-par': { personnes: ['luc'], organisations: ['mae'] },
      notions: ['jumelage'],
      partie: 'contexte',
      ...inMentions,
    },
    [
      'proposee-par.personnes.0 → intervenants/luc',
      'proposee-par.organisations.0 → organisations/mae',
      'notions.0 → definitions/jumelage',
      'partie → parties/contexte',
      ...mentioned,
    ],
  ],
  ['intervenants', { prenom: 'Ana', nom: 'Bel' }, []],
  ['lieux', { nom: 'Angers', type: 'ville', pays: ['FR'] }, []],
  ['organisations', { nom: 'Ville', lieu: 'angers' }, ['lieu → lieux/angers']],
  ['themes', { nom: 'Paix' }, []],
  ['pages', { titre: 'À propos' }, []],
] as const)('%s: every reference is found, with its path and the kind that it points at', (kind, data, expected) => {
  expect(listReferences(schemas[kind], data).map(show).sort()).toEqual([...expected].sort());
});

test('the seminar: its city and its organisers', () => {
  const found = listReferences(seminarSchema, { ville: 'angers', organisateurs: ['cnfpt', 'inset'] }).map(show);
  expect(found).toEqual([
    'ville → lieux/angers',
    'organisateurs.0 → organisations/cnfpt',
    'organisateurs.1 → organisations/inset',
  ]);
});

test.each([
  ['nothing', undefined],
  ['a text', 'bonjour'],
  ['a text where a list is expected', { lieux: 'angers' }],
  ['values that are not texts', { lieux: [12, null, { nom: 'Angers' }], partie: ['contexte'] }],
  ['a text where a group is expected', { intervenants: ['ana-bel'] }],
])('data not validated yet may hold %s', (_, data) => {
  expect(listReferences(schemas.interventions, data)).toEqual([]);
});

function show({ path, kind, slug }: { path: (string | number)[]; kind: string; slug: string }): string {
  return `${path.join('.')} → ${kind}/${slug}`;
}
