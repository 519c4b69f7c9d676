import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/model/entities.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

describe('an entry refers to what its fields name', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'chapitre', { themes: ['theme'] }),
    contentFile('interventions', 'intervention', {
      intervenants: [{ personne: 'orateur', organisations: ['mandante'] }],
      ordre: 1,
      themes: ['theme'],
    }),
    contentFile('etudes-de-cas', 'cas', {
      partenaires: ['partenaire'],
      reseaux: ['reseau'],
      patronages: ['patronne'],
      soutiens: ['soutien'],
      'presentee-par': ['orateur'],
      ordre: 2,
    }),
    contentFile('definitions', 'notion', {
      terme: 'trêve',
      'proposee-par': { personnes: ['auteur'], organisations: ['autrice'] },
      'defendue-par': { personnes: ['avocat'] },
      'illustree-par': ['cas'],
      notions: ['voisine'],
      ordre: 3,
    }),
    contentFile('definitions', 'voisine', { terme: 'armistice', ordre: 4 }),
  );
  test.each([
    ['themes', 'theme', ['chapitre', 'intervention']],
    ['intervenants', 'orateur', ['intervention', 'cas']],
    ['organisations', 'partenaire', ['cas']],
    ['organisations', 'reseau', ['cas']],
    ['organisations', 'patronne', ['cas']],
    ['organisations', 'soutien', ['cas']],
    ['intervenants', 'auteur', ['notion']],
    ['organisations', 'autrice', ['notion']],
    ['intervenants', 'avocat', ['notion']],
    ['etudes-de-cas', 'cas', ['notion']],
    ['definitions', 'voisine', ['notion']],
    ['organisations', 'mandante', []],
    ['parties', 'chapitre', []],
    ['definitions', 'notion', []],
  ] as const)('%s/%s ← %j', (kind, slug, expected) => {
    expect(referrersOf(proceedings.get(kind, slug))).toEqual(expected);
  });

  function referrersOf(resource: Resource): string[] {
    return proceedings.referrers(resource).map((entry) => entry.slug);
  }
});

describe('an entry refers to what its text leads to', () => {
  const body = `Voir [Nantes](/lieux/nantes/), [encore](/lieux/nantes/#p1), [soi](/interventions/accueil/),
[la suite](/parties/fin/), [la page](/pages/a-propos/) et [rien](/lieux/nulle-part/).

<Quote by="citee">Des mots.</Quote>

Fin[^1].

[^1]: Voir [Angers](/lieux/angers/).
`;
  const proceedings = proceedingsOf(
    contentFile('interventions', 'accueil', {}, body),
    contentFile('parties', 'fin', { ordre: 2 }, 'Suite de [l’accueil](/interventions/accueil/).'),
    contentFile('lieux', 'nantes', { nom: 'Nantes' }),
    contentFile('intervenants', 'citee'),
    contentFile('pages', 'a-propos'),
  );
  test.each([
    ['a link', 'lieux', 'nantes', ['accueil']],
    ['a link in a note', 'lieux', 'angers', ['accueil']],
    ['a quotation', 'intervenants', 'citee', ['accueil']],
    ['a link to a chapter', 'parties', 'fin', ['accueil']],
    ['a link from a chapter, but none from itself', 'interventions', 'accueil', ['fin']],
    ['the seat of the seminar, which no entry names', 'organisations', 'cnfpt', []],
  ] as const)('%s', (_, kind, slug, expected) => {
    expect(proceedings.referrers(proceedings.get(kind, slug)).map((entry) => entry.slug)).toEqual(expected);
  });
});

test('referrers come once each, in reading order', () => {
  const proceedings = proceedingsOf(
    contentFile('interventions', 'seconde', { ordre: 2 }, 'À [Nantes](/lieux/nantes/). Et Nantes, encore Nantes.'),
    contentFile('definitions', 'premiere', { ordre: 1 }, 'À Nantes.'),
    contentFile('lieux', 'nantes', { nom: 'Nantes' }),
  );
  const referrers = proceedings.referrers(proceedings.get('lieux', 'nantes'));
  expect(referrers.map(({ slug }) => slug)).toEqual(['premiere', 'seconde']);
});
