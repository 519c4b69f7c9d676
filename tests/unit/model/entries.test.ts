import { expect, test } from 'vitest';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

test('notions may point at each other, whatever the order of the files', () => {
  const proceedings = proceedingsOf(
    contentFile('definitions', 'paix', { ordre: 1, notions: ['guerre', 'treve'] }),
    contentFile('definitions', 'guerre', { ordre: 2, notions: ['paix'] }),
    contentFile('definitions', 'treve', { ordre: 3 }),
  );
  const [paix, guerre, treve] = ['paix', 'guerre', 'treve'].map((slug) => proceedings.get('definitions', slug));
  expect(paix!.notions).toEqual([guerre, treve]);
  expect(guerre!.notions[0]).toBe(paix);
  expect(treve!.notions).toEqual([]);
});

test.each([
  ['jumelage', 'Jumelage'],
  ['économie', 'Économie'],
  ['« politics »', '« politics »'],
])('the title of a definition is its term with a capital: %s → %s', (terme, title) => {
  const definition = proceedingsOf(contentFile('definitions', 'notion', { terme })).get('definitions', 'notion');
  expect(definition).toMatchObject({ term: terme, title, summary: 'Un lien entre deux villes.' });
});

test('a definition says who proposes it, persons before organisations', () => {
  const proposedBy = { personnes: ['luc'], organisations: ['mae'] };
  const proceedings = proceedingsOf(contentFile('definitions', 'notion', { 'proposee-par': proposedBy, langue: 'en' }));
  const definition = proceedings.get('definitions', 'notion');
  expect(definition.proposers.map(({ kind, slug }) => `${kind}/${slug}`)).toEqual([
    'intervenants/luc',
    'organisations/mae',
  ]);
  expect(definition.titleLanguage).toBe('en');
});

test('a case study says with whom, by whom and since when', () => {
  const study = { partenaires: ['ville', 'ong'], 'presentee-par': ['luc'], debut: 1999 };
  const found = proceedingsOf(contentFile('etudes-de-cas', 'cas', study)).get('etudes-de-cas', 'cas');
  expect(found.partners.map(({ slug }) => slug)).toEqual(['ville', 'ong']);
  expect(found.presenters.map(({ slug }) => slug)).toEqual(['luc']);
  expect(found.start).toBe('1999');
});

test('dated events come with their words', () => {
  const dates = [{ date: 1945, evenement: 'La bombe.' }];
  const found = proceedingsOf(contentFile('interventions', 'a', { dates })).get('interventions', 'a');
  expect(found.events).toEqual([{ date: '1945', label: 'La bombe.' }]);
});

test('everything with a page of its own is a resource, once', () => {
  const proceedings = proceedingsOf(contentFile('interventions', 'a', {}), contentFile('pages', 'a-propos'));
  expect(proceedings.resources.map(({ kind, slug }) => `${kind}/${slug}`).sort()).toEqual([
    'intervenants/ana-bel',
    'interventions/a',
    'lieux/angers',
    'organisations/cnfpt',
    'pages/a-propos',
    'parties/chapitre',
  ]);
});

test('the seminar is resolved too', () => {
  expect(proceedingsOf().seminar).toMatchObject({
    shortTitle: 'Séminaire',
    start: '2012-05-23',
    end: '2012-05-24',
    datesNote: undefined,
    venue: 'INSET d’Angers',
    city: { kind: 'lieux', slug: 'angers' },
    organisers: [{ kind: 'organisations', slug: 'cnfpt' }],
    language: 'fr',
  });
});
