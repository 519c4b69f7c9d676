import { expect, test } from 'vitest';
import { listReferences, schemas, seminarSchema } from '../../../src/schema/index.ts';

const subjects = {
  themes: ['paix', 'villes'],
  mentions: {
    ajouter: [{ lieu: 'angers', mots: 'la ville', raison: 'x' }],
    ecarter: [
      { organisation: 'cnfpt', raison: 'x' },
      { personne: 'ana-bel', notion: 'paix', raison: 'x' },
    ],
  },
};
const inSubjects = [
  'themes.0 → themes/paix',
  'themes.1 → themes/villes',
  'mentions.ajouter.0.lieu → lieux/angers',
  'mentions.ecarter.0.organisation → organisations/cnfpt',
  'mentions.ecarter.1.personne → intervenants/ana-bel',
  'mentions.ecarter.1.notion → definitions/paix',
];

test.each([
  ['parties', { parent: 'contexte', ...subjects }, ['parent → parties/contexte', ...inSubjects]],
  [
    'interventions',
    {
      intervenants: [{ personne: 'ana-bel' }, { personne: 'luc', organisations: ['mae', 'cuf'] }],
      partie: 'contexte',
      ...subjects,
    },
    [
      'intervenants.0.personne → intervenants/ana-bel',
      'intervenants.1.personne → intervenants/luc',
      'intervenants.1.organisations.0 → organisations/mae',
      'intervenants.1.organisations.1 → organisations/cuf',
      'partie → parties/contexte',
      ...inSubjects,
    ],
  ],
  [
    'etudes-de-cas',
    {
      partenaires: ['mae'],
      reseaux: ['cuf'],
      patronages: ['unesco'],
      soutiens: ['afd'],
      'presentee-par': ['luc'],
      partie: 'contexte',
      ...subjects,
    },
    [
      'partenaires.0 → organisations/mae',
      'reseaux.0 → organisations/cuf',
      'patronages.0 → organisations/unesco',
      'soutiens.0 → organisations/afd',
      'presentee-par.0 → intervenants/luc',
      'partie → parties/contexte',
      ...inSubjects,
    ],
  ],
  [
    'definitions',
    {
      'proposee-par': { personnes: ['luc'], organisations: ['mae'] },
      'defendue-par': { personnes: ['eve'] },
      'illustree-par': ['digue'],
      notions: ['jumelage'],
      partie: 'contexte',
      ...subjects,
    },
    [
      'proposee-par.personnes.0 → intervenants/luc',
      'proposee-par.organisations.0 → organisations/mae',
      'defendue-par.personnes.0 → intervenants/eve',
      'illustree-par.0 → etudes-de-cas/digue',
      'notions.0 → definitions/jumelage',
      'partie → parties/contexte',
      ...inSubjects,
    ],
  ],
  ['intervenants', { prenom: 'Ana', nom: 'Bel' }, []],
  ['lieux', { nom: 'Angers', type: 'ville', pays: ['FR'] }, []],
  ['organisations', { nom: 'Ville', lieu: 'angers' }, ['lieu → lieux/angers']],
  ['organisations', { nom: 'Ville', administre: 'angers' }, ['administre → lieux/angers']],
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
  ['a text where a list is expected', { themes: 'paix' }],
  ['values that are not texts', { themes: [12, null, { nom: 'Paix' }], partie: ['contexte'] }],
  ['a text where a group is expected', { intervenants: ['ana-bel'] }],
])('data not validated yet may hold %s', (_, data) => {
  expect(listReferences(schemas.interventions, data)).toEqual([]);
});

function show({ path, kind, slug }: { path: (string | number)[]; kind: string; slug: string }): string {
  return `${path.join('.')} → ${kind}/${slug}`;
}
