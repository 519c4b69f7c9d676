import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/search/build-catalogue.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const proceedings = proceedingsOf(
  contentFile('parties', 'chapitre', { titre: 'Un chapitre' }, 'L’Anel est née.'),
  contentFile('parties', 'suite', { ordre: 2 }),
  contentFile(
    'interventions',
    'accueil',
    {
      titre: 'Accueil',
      intervenants: [{ personne: 'ana-bel', qualite: 'maire', organisations: ['ligue'] }],
      themes: ['paix'],
    },
    'À Oslo, en Norvège, l’Anel se réunit. Oslo l’accueille.',
  ),
  contentFile(
    'etudes-de-cas',
    'projet',
    { 'presentee-par': ['ana-bel'], partenaires: ['ligue'] },
    'L’Anel agit :\n\n<Quote by="luc-dumas">Oui.</Quote>',
  ),
  contentFile('intervenants', 'luc-dumas', { prenom: 'Luc', nom: 'Dumas' }),
  contentFile(
    'definitions',
    'jumelage',
    { variantes: ['appariement'], 'proposee-par': { personnes: ['ana-bel'], organisations: ['ligue'] } },
    'L’Anel et la Ligue des villes en débattent.',
  ),
  contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel', alias: ['A. B.'] }),
  contentFile('lieux', 'oslo', {
    nom: 'Oslo',
    pays: ['NO'],
    alias: ['Christiania'],
    'noms-locaux': [{ nom: 'Oslove', langue: 'se' }],
  }),
  contentFile('lieux', 'norvege', { nom: 'Norvège', type: 'pays ou territoire', pays: ['NO'] }),
  contentFile('organisations', 'ligue', { nom: 'Ligue des villes', sigle: 'LDV', alias: ['League'], lieu: 'oslo' }),
  contentFile('organisations', 'anel', { nom: 'Anel' }),
  contentFile('themes', 'paix', { nom: 'Paix' }),
  contentFile('pages', 'a-propos', { titre: 'À propos' }),
);
const catalogue = buildCatalogue(proceedings);
const find = (path: string) => catalogue.find((page) => page.path === path)!;

test('every page of the proceedings is there, kind by kind, named after its place', () => {
  expect(catalogue).toHaveLength(proceedings.resources.length);
  expect(catalogue.map(({ textId }) => textId)).toEqual(
    catalogue.map((_, place) => `fr_${String(place).padStart(7, '0')}`),
  );
  const kinds = catalogue.map(({ kind }) => kind);
  expect(kinds.filter((kind, place) => kind !== kinds[place - 1])).toEqual([...new Set(kinds)]);
});

describe('a page that can be named', () => {
  test.each([
    ['intervenants/ana-bel/', 'Ana Bel', ['Bel', 'A. B.'], 'maire'],
    ['lieux/oslo/', 'Oslo', ['Christiania', 'Oslove'], 'ville, Norvège'],
    ['organisations/ligue/', 'Ligue des villes', ['LDV', 'League'], 'LDV, établissement public'],
    ['organisations/anel/', 'Anel', [], 'établissement public'],
    ['definitions/jumelage/', 'Jumelage', ['appariement'], 'Ana Bel, Ligue des villes (LDV)'],
    ['themes/paix/', 'Paix', [], ''],
  ])('%s has its title, its other names, and what tells it from its namesakes', (path, title, names, byline) => {
    expect(find(path)).toMatchObject({ title, names, byline });
  });
});

test.each(['interventions/accueil/', 'etudes-de-cas/projet/', 'parties/chapitre/', 'a-propos/'])(
  '%s cannot be named: its title would be fetched twice, with its text',
  (path) => expect(find(path)).toMatchObject({ title: '', names: [], byline: '' }),
);

describe('the facets under which a page is filed', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'interventions/accueil/',
      {
        genre: ['Intervention'],
        intervenant: ['Ana Bel'],
        ville: ['Oslo'],
        pays: ['Norvège'],
        theme: ['Paix'],
        organisation: ['Ligue des villes', 'Anel'],
        chapitre: ['I. Un chapitre'],
      },
    ],
    [
      'etudes-de-cas/projet/',
      { genre: ['Étude de cas'], intervenant: ['Luc Dumas'], organisation: ['Ligue des villes', 'Anel'] },
    ],
    ['definitions/jumelage/', { genre: ['Définition'], intervenant: [], organisation: ['Ligue des villes', 'Anel'] }],
    [
      'parties/chapitre/',
      { genre: ['Chapitre'], intervenant: [], organisation: ['Anel'], chapitre: ['I. Un chapitre'] },
    ],
    [
      'intervenants/ana-bel/',
      { genre: ['Personne'], intervenant: ['Ana Bel'], organisation: ['Ligue des villes'], chapitre: [] },
    ],
    ['lieux/oslo/', { genre: ['Lieu'], ville: ['Oslo'], pays: ['Norvège'] }],
    ['lieux/norvege/', { genre: ['Lieu'], ville: [], pays: ['Norvège'] }],
    ['organisations/ligue/', { genre: ['Organisation'], organisation: ['Ligue des villes'], ville: ['Oslo'] }],
    ['organisations/anel/', { organisation: ['Anel'], ville: [] }],
    ['themes/paix/', { genre: ['Thème'], theme: ['Paix'] }],
    ['a-propos/', { genre: ['Page'], intervenant: [], ville: [], pays: [], theme: [], organisation: [], chapitre: [] }],
  ])('%s', (path, facets) => expect(find(path).facets).toMatchObject(facets));
});
