import { expect, test } from 'vitest';
import type { Proceedings } from '../../../src/model/proceedings.ts';
import { listFileNames } from '../../../src/open-data/data-files.ts';
import { findFileText } from '../../../src/open-data/make-files.ts';
import { listColumns, type Row } from '../../../src/open-data/table.ts';
import { TABLES } from '../../../src/open-data/tables/index.ts';
import { daysOf } from '../../../src/open-data/tables/events.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';
import { readCsv, readGraph } from '../../support/open-data.ts';

const SITE = new URL('https://exemple.fr/actes/');
const rowsOf = (name: string, proceedings: Proceedings, site?: URL): Row[] =>
  JSON.parse(findFileText(`${name}.json`, { proceedings, site })!) as Row[];

/** Texts that mean something to spreadsheets, to CSV or to XML. */
const AWKWARD = ['=1+1', '+1', '-1', '@a', `'=1`, 'a;b "c"', 'un\ndeux', '<b> & ]]>', 'a\u0001b', '😀 à Angers'];

test('awkward texts come back to the letter from CSV and JSON, and leave the XML well formed', () => {
  const proceedings = proceedingsOf(
    ...AWKWARD.map((titre, rank) =>
      contentFile('interventions', `texte-${rank}`, { titre, resume: titre, ordre: rank + 1 }),
    ),
  );
  const expected = proceedings.readingOrder.map(({ title, summary }) => [title, summary]);
  expect(expected.flat()).toEqual(expect.arrayContaining(AWKWARD));
  const texts = TABLES.find(({ name }) => name === 'textes')!;
  const csv = readCsv(findFileText('textes.csv', { proceedings, site: undefined })!, listColumns(texts));
  for (const rows of [csv, rowsOf('textes', proceedings)]) {
    expect(rows.map(({ titre, resume }) => [titre, resume])).toEqual(expected);
  }
  const { nodes } = readGraph(findFileText('relations.gexf', { proceedings, site: undefined })!);
  const labels = nodes.map(({ label }) => label);
  // XML has no place for a control character.
  expect(labels).toEqual(expect.arrayContaining(AWKWARD.map((text) => text.replace('\u0001', '\uFFFD'))));
});

test('with nothing to tell, every file is there, whole and empty', () => {
  const proceedings = proceedingsOf();
  for (const name of listFileNames(proceedings))
    expect(findFileText(name, { proceedings, site: undefined })!).toMatch(/\S/);
  for (const name of ['textes', 'blocs', 'citations', 'mentions', 'evenements', 'intervenants', 'themes', 'noms']) {
    expect(rowsOf(name, proceedings)).toEqual([]);
  }
});

test('a place without a position is on no map, and has no zero for it', () => {
  const proceedings = proceedingsOf(
    contentFile('lieux', 'ici', { nom: 'Ici', coordonnees: { latitude: -1.5, longitude: 0 } }),
    contentFile('lieux', 'ailleurs', { nom: 'Ailleurs' }),
  );
  const { features } = JSON.parse(findFileText('lieux.geojson', { proceedings, site: undefined })!) as {
    features: Row[];
  };
  expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
    ['lieux/ailleurs', null],
    ['lieux/angers', null],
    ['lieux/ici', { type: 'Point', coordinates: [0, -1.5] }],
  ]);
  expect(findFileText('lieux.csv', { proceedings, site: undefined })!).toContain(';;-1,5;0;');
});

test('addresses are whole where the edition knows its own, and else begin at the root of the site', () => {
  const proceedings = proceedingsOf(contentFile('lieux', 'angers'));
  expect(rowsOf('lieux', proceedings, SITE)[0]!['adresse']).toBe('https://exemple.fr/actes/lieux/angers/');
  expect(rowsOf('lieux', proceedings)[0]!['adresse']).toBe('lieux/angers/');
});

test('every block has an identifier, and a mention that of its block', () => {
  const body = '## Avant\n\nUn paragraphe.\n\n- Angers\n- Angers\n\nUn autre[^1].\n\n[^1]: 😀 Angers.';
  const proceedings = proceedingsOf(contentFile('lieux', 'angers'), contentFile('interventions', 'texte', {}, body));
  const rows = rowsOf('blocs', proceedings);
  const [, , first, second, , note] = rows.map(({ id }) => id);
  expect(rows.map(({ genre, numero }) => [genre, numero])).toEqual([
    ['intertitre', null],
    ['paragraphe', 1],
    ['élément de liste', null],
    ['élément de liste', null],
    ['paragraphe', 2],
    ['note', null],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.every(({ id }) => /^interventions\/texte#[\w.]+$/.test(id as string))).toBe(true);
  expect(rowsOf('mentions', proceedings).map(({ bloc, debut, fin }) => [bloc, debut, fin])).toEqual([
    [first, 0, 6],
    [second, 0, 6],
    // A picture counts for one character.
    [note, 2, 8],
  ]);
});

test('who speaks of what: in their own voice, not in the source’s or another’s', () => {
  const body =
    'De la [ville](/lieux/angers/).\n\n<Quote by="zoe-ray">Angers !</Quote>\n\n<Voice of="source">Angers.</Voice>';
  const proceedings = proceedingsOf(
    contentFile('lieux', 'angers'),
    contentFile('intervenants', 'zoe-ray', { prenom: 'Zoé', nom: 'Ray' }),
    contentFile(
      'interventions',
      'texte',
      { intervenants: [{ personne: 'ana-bel', qualite: 'maire', organisations: ['cnfpt'] }] },
      body,
    ),
  );
  const relations = rowsOf('relations', proceedings).map(({ de, relation, vers, nombre, qualite }) => [
    de,
    relation,
    vers,
    nombre,
    qualite,
  ]);
  expect(relations.filter(([, relation]) => relation !== 'fait partie de')).toEqual([
    ['intervenants/ana-bel', 'parle dans', 'interventions/texte', 1, 'maire'],
    ['intervenants/ana-bel', 'parle au nom de', 'organisations/cnfpt', 1, null],
    ['intervenants/zoe-ray', 'est cité dans', 'interventions/texte', 1, null],
    ['interventions/texte', 'nomme', 'lieux/angers', 3, null],
    ['intervenants/ana-bel', 'parle de', 'lieux/angers', 1, null],
    ['intervenants/zoe-ray', 'parle de', 'lieux/angers', 1, null],
  ]);
});

test.each([
  ['1945-08-06', '1945-08-06', '1945-08-06'],
  ['1945-08', '1945-08-01', '1945-08-31'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['1900-12', '1900-12-01', '1900-12-31'],
  ['1971', '1971-01-01', '1971-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['0050', '0050-01-01', '0050-12-31'],
])('%s: from %s to %s', (date, premier_jour, dernier_jour) => {
  expect(daysOf(date)).toEqual({ premier_jour, dernier_jour });
});

test('a file that there is not is asked for in vain', () => {
  expect(findFileText('rien.csv', { proceedings: proceedingsOf(), site: undefined })).toBeUndefined();
});

test('names that are joined to make files differ, and no column is without a sentence', () => {
  expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
  const columns = TABLES.flatMap((table) => listColumns(table));
  expect(
    columns.filter(({ name, description }) => !/^[a-z_]+$/.test(name) || !/^\p{Lu}.*\.$/u.test(description)),
  ).toEqual([]);
});
