import { expect, test } from 'vitest';
import { resourceLabel } from '../../../src/site/labels.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const proceedings = proceedingsOf(
  contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel' }),
  contentFile('intervenants', 'luc-abel', { prenom: 'Luc', nom: 'Abel' }),
  contentFile('interventions', 'derniere', {
    ordre: 4,
    intervenants: [{ personne: 'ana-bel', qualite: 'directrice', organisations: ['ville', 'agglo'] }],
  }),
  contentFile('interventions', 'premiere', {
    ordre: 1,
    intervenants: [
      { personne: 'luc-abel', organisations: ['ville'] },
      { personne: 'ana-bel', qualite: 'élue', organisations: ['ville'] },
    ],
  }),
  contentFile('interventions', 'deuxieme', {
    ordre: 2,
    intervenants: [{ personne: 'ana-bel', qualite: 'directrice' }],
  }),
  contentFile('interventions', 'sans-titre', { ordre: 3, intervenants: [{ personne: 'ana-bel' }] }),
  contentFile('etudes-de-cas', 'cas', { ordre: 5, 'presentee-par': ['ana-bel'] }),
  contentFile('interventions', 'citation', { ordre: 6, intervenants: [{ personne: 'luc-abel' }] }, citing('ana-bel')),
);
const ana = proceedings.get('intervenants', 'ana-bel');
const luc = proceedings.get('intervenants', 'luc-abel');

test('a person has the names of the file', () => {
  expect(ana).toMatchObject({ name: 'Ana Bel', givenName: 'Ana', familyName: 'Bel' });
});

test('appearances are the interventions where the person speaks, not those that quote or case studies', () => {
  const appearances = proceedings.appearancesOf(ana);
  expect(appearances.map(({ intervention, appearance }) => [intervention.slug, appearance.capacity])).toEqual([
    ['premiere', 'élue'],
    ['deuxieme', 'directrice'],
    ['sans-titre', undefined],
    ['derniere', 'directrice'],
  ]);
});

test('each capacity once, in the order of the proceedings; none is made up', () => {
  expect(proceedings.capacitiesOf(ana)).toEqual(['élue', 'directrice']);
  expect(proceedings.capacitiesOf(luc)).toEqual([]);
});

test('each organisation once, in the order of the proceedings', () => {
  expect(proceedings.organisationsOf(ana).map(({ slug }) => slug)).toEqual(['ville', 'agglo']);
});

test('those who spoke for an organisation, by family name', () => {
  const slugs = (organisation: string) =>
    proceedings.speakersFor(proceedings.get('organisations', organisation)).map(({ slug }) => slug);
  expect([slugs('ville'), slugs('agglo'), slugs('cnfpt')]).toEqual([['luc-abel', 'ana-bel'], ['ana-bel'], []]);
});

test('quotations go to who said them, with where they stand', () => {
  const citation = proceedings.get('interventions', 'citation');
  expect(proceedings.quotations).toMatchObject([
    {
      text: 'Des mots.',
      anchor: citation.body.blocks[1]!.anchor,
      entry: { slug: 'citation' },
      speaker: ana,
      gloss: 'elle',
    },
  ]);
});

function citing(slug: string): string {
  return `Avant.\n\n<Quote by="${slug}" gloss="elle">Des mots.</Quote>\n`;
}

test('two persons of one name are called with what sets them apart; others by their name alone', () => {
  const jean = { prenom: 'Jean', nom: 'Dumas' };
  const namesakes = proceedingsOf(
    contentFile('intervenants', 'jean-dumas-maire', jean),
    contentFile('intervenants', 'jean-dumas-juriste', { ...jean, note: 'Juriste à Lyon.' }),
    contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel' }),
    contentFile('interventions', 'dit', { intervenants: [{ personne: 'jean-dumas-maire', qualite: 'maire' }] }),
  );
  const labels = namesakes.list('intervenants').map(resourceLabel);
  expect(labels.toSorted()).toEqual(['Ana Bel', 'Jean Dumas (Juriste à Lyon.)', 'Jean Dumas (maire)']);
});
