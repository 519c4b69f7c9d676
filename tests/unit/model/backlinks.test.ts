import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/model/entities.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

describe('an entry refers to what its fields name', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'chapitre', { lieux: ['lieu'], organisations: ['mentionnee'], themes: ['theme'] }),
    contentFile('interventions', 'intervention', {
      intervenants: [{ personne: 'orateur', organisations: ['mandante'] }],
      ordre: 1,
      lieux: ['lieu'],
    }),
    contentFile('etudes-de-cas', 'cas', { partenaires: ['partenaire'], 'presentee-par': ['orateur'], ordre: 2 }),
    contentFile('definitions', 'notion', {
      'proposee-par': { personnes: ['auteur'], organisations: ['autrice'] },
      notions: ['voisine'],
      ordre: 3,
    }),
    contentFile('definitions', 'voisine', { ordre: 4 }),
  );
  test.each([
    ['lieux', 'lieu', ['chapitre', 'intervention']],
    ['organisations', 'mentionnee', ['chapitre']],
    ['themes', 'theme', ['chapitre']],
    ['intervenants', 'orateur', ['intervention', 'cas']],
    ['organisations', 'mandante', ['intervention']],
    ['organisations', 'partenaire', ['cas']],
    ['intervenants', 'auteur', ['notion']],
    ['organisations', 'autrice', ['notion']],
    ['definitions', 'voisine', ['notion']],
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
    contentFile('lieux', 'nantes'),
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
  const body = 'À [Nantes](/lieux/nantes/).';
  const proceedings = proceedingsOf(
    contentFile('interventions', 'seconde', { ordre: 2, lieux: ['nantes'] }, body),
    contentFile('definitions', 'premiere', { ordre: 1 }, body),
    contentFile('lieux', 'nantes'),
  );
  const referrers = proceedings.referrers(proceedings.get('lieux', 'nantes'));
  expect(referrers.map(({ slug }) => slug)).toEqual(['premiere', 'seconde']);
});

test('a reference keeps its place and the way in which it is made', () => {
  const body = `Avant tout, [Nantes](/lieux/nantes/).

Puis des mots, puis [Nantes](/lieux/nantes/#p1) encore[^1].

<Quote by="citee">Des mots.</Quote>

- Une liste, avec [Nantes](/lieux/nantes/).

[^1]: Et [Nantes](/lieux/nantes/).
`;
  const proceedings = proceedingsOf(
    contentFile('interventions', 'accueil', { lieux: ['nantes'], intervenants: [{ personne: 'citee' }] }, body),
    contentFile('lieux', 'nantes'),
    contentFile('intervenants', 'citee'),
  );
  const show = (resource: Resource) =>
    proceedings.backlinks(resource).map(({ entry, anchor, how }) => `${entry.slug}#${anchor} ${how}`);
  expect(show(proceedings.get('lieux', 'nantes'))).toEqual([
    'accueil# lieux',
    'accueil#p1 link',
    'accueil#p2 link',
    'accueil#p3 link',
    'accueil#fn-1 link',
  ]);
  expect(show(proceedings.get('intervenants', 'citee'))).toEqual(['accueil# intervenants', 'accueil#p3 quotation']);
});
