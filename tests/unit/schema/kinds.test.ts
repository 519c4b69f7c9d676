import { describe, expect, test } from 'vitest';
import { KINDS, schemas, singleFileSchemas, type SingleFile } from '../../../src/schema/index.ts';
import { MINIMAL, MINIMAL_REPORT, MINIMAL_SEMINAR } from '../../support/content-fixture.ts';

const schemaOf = { ...schemas, ...singleFileSchemas };
const SINGLE_FILES = Object.keys(singleFileSchemas) as SingleFile[];
const minimalOf: Record<string, Record<string, unknown>> = {
  ...MINIMAL,
  seminaire: MINIMAL_SEMINAR,
  accessibilite: MINIMAL_REPORT,
  adresses: {},
  synonymes: {},
  programme: { seances: [{ titre: 'Ouverture', jour: '2012-05-23' }] },
};

/** What a source may not know, or what has a value of its own. */
const MAY_BE_UNKNOWN = new Set([
  'interventions.resume',
  'etudes-de-cas.resume',
  'intervenants.prenom',
  'parties.resume',
  'organisations.type',
  'themes.description',
  'seminaire.langue',
  'seminaire.lieu',
  'seminaire.ville',
]);

/** Paths and codes of what a schema finds wrong. */
function faultsOf(kind: keyof typeof schemaOf, changes: Record<string, unknown>) {
  const result = schemaOf[kind].safeParse({ ...minimalOf[kind], ...changes });
  return result.error?.issues.map(({ code, path }) => `${path.join('.')}: ${code}`) ?? [];
}

describe.each([...KINDS, ...SINGLE_FILES])('%s', (kind) => {
  test('accepts the minimum', () => expect(faultsOf(kind, {})).toEqual([]));

  test('refuses a key that it does not know', () => {
    expect(faultsOf(kind, { inconnu: 1 })).toEqual([': unrecognized_keys']);
  });

  test.each(Object.keys(minimalOf[kind]!).filter((key) => !MAY_BE_UNKNOWN.has(`${kind}.${key}`)))('needs %s', (key) => {
    expect(faultsOf(kind, { [key]: undefined })).toHaveLength(1);
  });
});

test.each([
  ['parties', 'titre'],
  ['parties', 'resume'],
  ['interventions', 'titre'],
  ['interventions', 'resume'],
  ['etudes-de-cas', 'titre'],
  ['etudes-de-cas', 'resume'],
  ['definitions', 'terme'],
  ['definitions', 'glose'],
  ['intervenants', 'prenom'],
  ['intervenants', 'nom'],
  ['intervenants', 'note'],
  ['lieux', 'nom'],
  ['lieux', 'note'],
  ['organisations', 'nom'],
  ['organisations', 'sigle'],
  ['organisations', 'type'],
  ['themes', 'nom'],
  ['themes', 'description'],
  ['pages', 'titre'],
  ['seminaire', 'titre'],
  ['seminaire', 'edition'],
] as const)('%s: an empty %s is refused, even with spaces in it', (kind, key) => {
  expect(faultsOf(kind, { [key]: '' })).toEqual([`${key}: too_small`]);
  expect(faultsOf(kind, { [key]: '  \u00A0' })).toEqual([`${key}: too_small`]);
});

test.each([
  ['parties', 'ordre', '1', 'ordre: invalid_type'],
  ['parties', 'ordre', 1.5, 'ordre: invalid_type'],
  ['parties', 'ordre', 0, 'ordre: too_small'],
  ['parties', 'liminaire', 'oui', 'liminaire: invalid_type'],
  ['parties', 'parent', 'La Paix', 'parent: invalid_format'],
  ['parties', 'themes', 'paix', 'themes: invalid_type'],
  ['interventions', 'intervenants', 'ana-bel', 'intervenants: invalid_type'],
  ['interventions', 'intervenants', [], 'intervenants: too_small'],
  ['interventions', 'intervenants', [{ personne: 'ana-bel', rang: 'x' }], 'intervenants.0: unrecognized_keys'],
  ['interventions', 'intervenants', [{ personne: 'ana-bel', role: 'x' }], 'intervenants.0.role: invalid_value'],
  ['interventions', 'voix', [{ nom: 'x', cle: 'a b' }], 'voix.0.cle: invalid_format'],
  ['interventions', 'dates', [{ date: 'hier', evenement: 'x' }], 'dates.0.date: invalid_format'],
  ['interventions', 'dates', [{ date: '1945' }], 'dates.0.evenement: invalid_type'],
  ['etudes-de-cas', 'debut', 'mai 2012', 'debut: invalid_format'],
  ['definitions', 'langue', 'anglais', 'langue: invalid_format'],
  ['definitions', 'proposee-par', 'ana-bel', 'proposee-par: invalid_type'],
  ['definitions', 'proposee-par', { personne: 'ana-bel' }, 'proposee-par: unrecognized_keys'],
  ['intervenants', 'nom', 12, 'nom: invalid_type'],
  ['intervenants', 'alias', ['Ana', ''], 'alias.1: too_small'],
  ['lieux', 'type', 'village', 'type: invalid_value'],
  ['lieux', 'pays', 'FR', 'pays: invalid_type'],
  ['lieux', 'pays', ['France'], 'pays.0: invalid_format'],
  ['lieux', 'coordonnees', { latitude: 91, longitude: 0 }, 'coordonnees.latitude: too_big'],
  ['lieux', 'coordonnees', { latitude: 0, longitude: -181 }, 'coordonnees.longitude: too_small'],
  ['lieux', 'coordonnees', { latitude: 0 }, 'coordonnees.longitude: invalid_type'],
  ['lieux', 'noms-locaux', [{ nom: '広島', langue: 'JA' }], 'noms-locaux.0.langue: invalid_format'],
  ['organisations', 'lieu', ['angers'], 'lieu: invalid_type'],
  ['organisations', 'administre', ['angers'], 'administre: invalid_type'],
  ['etudes-de-cas', 'reseaux', 'cuf', 'reseaux: invalid_type'],
  ['definitions', 'defendue-par', ['ana-bel'], 'defendue-par: invalid_type'],
  ['definitions', 'illustree-par', ['Le cas'], 'illustree-par.0: invalid_format'],
  ['parties', 'mentions', [], 'mentions: invalid_type'],
  ['parties', 'mentions', { ajouter: [{ lieu: 'angers', mots: 'x' }] }, 'mentions.ajouter.0.raison: invalid_type'],
  ['parties', 'mentions', { ajouter: [{ lieu: 'angers', raison: 'x' }] }, 'mentions.ajouter.0.mots: invalid_type'],
  ['parties', 'mentions', { ecarter: [{ lieu: 'angers' }] }, 'mentions.ecarter.0.raison: invalid_type'],
  ['parties', 'mentions', { ecarter: [{ theme: 'paix', raison: 'x' }] }, 'mentions.ecarter.0: unrecognized_keys'],
  ['seminaire', 'source', 'Synthèse', 'source: invalid_type'],
  ['seminaire', 'source', { titre: 'Synthèse' }, 'source.nom: invalid_type'],
  ['seminaire', 'source', { nom: 'x', titre: 'x', annee: '12' }, 'source.annee: invalid_format'],
  ['seminaire', 'source', { nom: 'x', titre: 'x', adresse: 'http://x.fr/' }, 'source.adresse: invalid_format'],
  ['seminaire', 'source', { nom: 'x', titre: 'x', pages: 0 }, 'source.pages: too_small'],
  ['themes', 'nom', ['Paix'], 'nom: invalid_type'],
  ['pages', 'resume', null, 'resume: invalid_type'],
  ['seminaire', 'langue', 'de', 'langue: invalid_value'],
  ['seminaire', 'contact', { courriel: 'ville' }, 'contact.courriel: invalid_format'],
  ['seminaire', 'contact', { page: 'http://ville.fr/' }, 'contact.page: invalid_format'],
  ['seminaire', 'contact', { page: 'https://ville.fr@exemple.org/' }, 'contact.page: custom'],
  ['seminaire', 'contact', { page: 'https://exemple.org/\u0007' }, 'contact.page: custom'],
  ['accessibilite', 'date', 'hier', 'date: invalid_format'],
  ['accessibilite', 'controles', [{ nom: 'x', pages: 0 }], 'controles.0.pages: too_small'],
  ['seminaire', 'organisateurs', [], 'organisateurs: too_small'],
  ['seminaire', 'dates', { debut: '2012-05', fin: '2012-05-24' }, 'dates.debut: invalid_format'],
  ['seminaire', 'dates', { debut: '2012-05-23', fin: '2012-02-30' }, 'dates.fin: invalid_format'],
] as const)('%s: %s cannot be %j', (kind, key, value, fault) => {
  expect(faultsOf(kind, { [key]: value })).toEqual([fault]);
});

test('lists that are left out count as empty, and a chapter as numbered', () => {
  expect(schemas.parties.parse(MINIMAL.parties)).toMatchObject({ themes: [], liminaire: false });
  expect(schemas.interventions.parse(MINIMAL.interventions)).toMatchObject({
    dates: [],
    intervenants: [{ organisations: [] }],
  });
  expect(schemas['etudes-de-cas'].parse(MINIMAL['etudes-de-cas'])).toMatchObject({
    partenaires: [],
    reseaux: [],
    patronages: [],
    soutiens: [],
  });
});

test('white space around a text is not part of it', () => {
  expect(schemas.intervenants.parse({ prenom: ' Ana ', nom: 'Bel\n' })).toMatchObject({ prenom: 'Ana', nom: 'Bel' });
});
