import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/citing/bibtex.ts';
import { editionReference, entryReference, pageReference } from '../../../src/citing/reference.ts';
import { toRis } from '../../../src/citing/ris.ts';
import { toPlainText } from '../../../src/citing/runs.ts';
import { apa } from '../../../src/citing/styles/apa.ts';
import { toCoins } from '../../../src/metadata/coins.ts';
import { describeEntry } from '../../../src/metadata/dublin-core.ts';
import { tagEntry } from '../../../src/metadata/highwire.ts';
import { contentFile, proceedingsOf, scheduledOf, seminarOf } from '../../support/content-fixture.ts';

const site = new URL('https://exemple.org/actes');
const held = {
  'date-parts': [
    [2012, 5, 23],
    [2012, 5, 24],
  ],
};
const published = { 'date-parts': [[2026, 11, 26]] };

describe('a text of an edition that says all of itself', () => {
  const proceedings = seminarOf(
    {
      publication: {
        editeur: 'Presses',
        lieu: 'Angers',
        responsables: [{ prenom: 'Jean', nom: 'de La Tour' }],
        isbn: '978-2-07-036822-8',
        doi: '10.1234/actes',
      },
      versions: [
        { version: '2', date: '2026-11-26', changements: ['Deux.'] },
        { version: '1', date: '2025-01-01', changements: ['Une.'] },
      ],
      source: { nom: 'la synthèse', titre: 'Synthèse', auteurs: ['CNFPT'], editeur: 'Imprimerie', annee: '2013' },
    },
    contentFile('interventions', 'a', { intervenants: [{ personne: 'ana-bel' }, { personne: 'luc' }] }),
    contentFile('intervenants', 'luc', { prenom: 'Luc', nom: 'd’Ys' }),
    contentFile('etudes-de-cas', 'b', { ordre: 2, 'presentee-par': ['ana-bel'] }),
  );
  const cited = { proceedings, site };
  const common = {
    editor: [{ family: 'La Tour', given: 'Jean', 'non-dropping-particle': 'de' }],
    publisher: 'Presses',
    'publisher-place': 'Angers',
    ISBN: '978-2-07-036822-8',
    'available-date': published,
    language: 'fr',
    note: 'Édition réécrite d’après la synthèse (Imprimerie\u202F; événement\u00A0: 23 et 24 mai 2012), version\u00A02 du 26 novembre 2026',
  };
  const inside = {
    type: 'paper-conference',
    'container-title': 'Un séminaire',
    'event-title': 'Un séminaire',
    'event-place': 'INSET d’Angers',
    'event-date': held,
    version: '2',
  };

  test('a talk: its speakers, the days of the seminar', () => {
    expect(entryReference(proceedings.get('interventions', 'a'), cited)).toEqual({
      ...inside,
      ...common,
      id: 'interventions-a',
      title: 'Une intervention',
      author: [
        { family: 'Bel', given: 'Ana' },
        { family: 'Ys', given: 'Luc', 'non-dropping-particle': 'd’' },
      ],
      issued: held,
      URL: 'https://exemple.org/actes/interventions/a/',
      abstract: 'Ce qui est dit.',
    });
  });

  test('a talk whose day is told is of that day', () => {
    const given = proceedingsOf(contentFile('interventions', 'a', { jour: '2012-05-24' }));
    const { issued, 'event-date': event } = entryReference(given.get('interventions', 'a'), {
      proceedings: given,
      site,
    });
    expect([issued, event]).toEqual([{ 'date-parts': [[2012, 5, 24]] }, held]);
  });

  test('so is one whose session is told by the programme, in every format, and a case study too', () => {
    const scheduled = scheduledOf(
      [{ titre: 'Clôture', jour: '2012-05-24', textes: [{ intervention: 'a' }, { 'etude-de-cas': 'b' }] }],
      contentFile('interventions', 'a'),
      contentFile('etudes-de-cas', 'b', { ordre: 2 }),
      contentFile('interventions', 'c', { ordre: 3 }),
    );
    const edition = { proceedings: scheduled, site };
    for (const entry of [scheduled.get('interventions', 'a'), scheduled.get('etudes-de-cas', 'b')]) {
      const item = entryReference(entry, edition);
      expect([item.issued, item['event-date']]).toEqual([{ 'date-parts': [[2012, 5, 24]] }, held]);
      expect(toRis([item])).toContain('\r\nDA  - 2012/05/24\r\n');
      expect(toBibtex([item])).toContain('eventdate = {2012-05-23/2012-05-24}');
      expect(toPlainText(apa(item))).toContain('(2012, 24 mai)');
      const told = [...tagEntry(entry, edition), ...describeEntry(entry, edition)].map(({ content }) => content);
      expect(told).toEqual(expect.arrayContaining(['2012/05/24', '2012-05-24']));
      expect(new URLSearchParams(toCoins(entry, edition)).get('rft.date')).toBe('2012-05-24');
    }
    expect(entryReference(scheduled.get('interventions', 'c'), edition).issued).toEqual(held);
  });

  test('a case study has no author, whoever presented it, and the days of the seminar', () => {
    expect(entryReference(proceedings.get('etudes-de-cas', 'b'), cited)).toEqual({
      ...inside,
      ...common,
      id: 'etudes-de-cas-b',
      title: 'Une action',
      issued: held,
      URL: 'https://exemple.org/actes/etudes-de-cas/b/',
      abstract: 'Ce qui est fait.',
    });
  });

  test('the edition: its own DOI, and the document that it rewrites', () => {
    expect(editionReference(cited)).toEqual({
      ...common,
      id: 'edition',
      type: 'book',
      title: 'Un séminaire',
      issued: published,
      DOI: '10.1234/actes',
      URL: 'https://exemple.org/actes/',
      abstract: 'Deux jours.',
      'original-title': 'Synthèse',
      'original-author': [{ literal: 'CNFPT' }],
      'original-publisher': 'Imprimerie',
      'original-date': { 'date-parts': [[2013]] },
    });
  });
});

test('what is unknown is left out: versions, publication, the address of the site', () => {
  const proceedings = proceedingsOf(contentFile('definitions', 'c'));
  const cited = { proceedings, site: undefined };
  expect(entryReference(proceedings.get('definitions', 'c'), cited)).toEqual({
    id: 'definitions-c',
    type: 'chapter',
    title: expect.any(String),
    'container-title': 'Un séminaire',
    language: 'fr',
    note: 'Édition réécrite d’après la synthèse (INSET d’Angers\u202F; événement\u00A0: 23 et 24 mai 2012)',
    abstract: 'Un lien entre deux villes.',
  });
  expect(Object.keys(editionReference(cited)).sort()).toEqual(
    ['abstract', 'id', 'language', 'note', 'original-title', 'title', 'type'].sort(),
  );
});

test('namesakes have the same name, and each text its own key', () => {
  const proceedings = proceedingsOf(
    contentFile('intervenants', 'ana-bel'),
    contentFile('intervenants', 'ana-bel-2'),
    contentFile('interventions', 'a'),
    contentFile('interventions', 'b', { ordre: 2, intervenants: [{ personne: 'ana-bel-2', qualite: 'maire' }] }),
    contentFile('etudes-de-cas', 'a', { ordre: 3 }),
  );
  const items = proceedings.readingOrder.map((entry) => entryReference(entry, { proceedings, site: undefined }));
  const ana = [{ family: 'Bel', given: 'Ana' }];
  expect(items.map(({ id, author }) => [id, author])).toEqual([
    ['parties-chapitre', undefined],
    ['interventions-a', ana],
    ['interventions-b', ana],
    ['etudes-de-cas-a', undefined],
  ]);
});

test('a page that is no text is a page of the edition', () => {
  const proceedings = proceedingsOf();
  expect(pageReference({ title: 'Policies', language: 'en', path: '/lieux/' }, { proceedings, site })).toMatchObject({
    type: 'webpage',
    title: 'Policies',
    'container-title': 'Un séminaire',
    URL: 'https://exemple.org/actes/lieux/',
    custom: { 'title-language': 'en' },
  });
});
