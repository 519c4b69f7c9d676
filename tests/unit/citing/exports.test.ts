import { expect, test } from 'vitest';
import { toBibtex } from '../../../src/citing/bibtex.ts';
import type { CslItem } from '../../../src/citing/csl.ts';
import { listExports, textsOn } from '../../../src/citing/exports.ts';
import { toRis } from '../../../src/citing/ris.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';
import { readReferences } from '../../support/read-references.ts';

const item: CslItem = {
  id: 'interventions-a',
  type: 'paper-conference',
  title: 'Un titre',
  'container-title': 'Actes',
  language: 'fr',
  note: 'Une édition',
};

test('unknown fields are left out', () => {
  expect(toBibtex([item])).toBe(
    '@inproceedings{interventions-a,\n  title = {{Un titre}},\n  booktitle = {{Actes}},\n  language = {french},\n  langid = {french},\n  note = {Une édition}\n}\n',
  );
  expect(toRis([item])).toBe(
    'TY  - CONF\r\nID  - interventions-a\r\nTI  - Un titre\r\nT2  - Actes\r\nC3  - Actes\r\nLA  - fr\r\nN1  - Une édition\r\nER  - \r\n',
  );
});

test.each([
  ['accents and quotes', 'L’été « ici » et “là” : œuvre'],
  ['signs of TeX', '100 % de R&D_x à 5 $ #1 ~ ^ \\ fin'],
  ['braces that match', 'Un {deux} trois'],
  ['a brace alone', 'Un } deux'],
  ['another', 'Un { deux'],
  ['a brace after a backslash', 'Un \\} deux \\{'],
  ['HTML', 'Un <em>mot</em> & <script>'],
  ['Markdown', 'Un *mot* et `un autre`'],
  ['an at sign, as an entry begins', '@book{faux, title = {Non}}'],
  ['a comma and a word of BibTeX', 'Un, and deux and trois'],
])('a title is read back as it was written: %s', (_, title) => {
  const titles = [item, { ...item, id: 'b', title }, { ...item, id: 'c' }];
  const written = { bib: toBibtex(titles), ris: toRis(titles) };
  for (const format of ['bib', 'ris'] as const) {
    const read = readReferences(written[format], format).map((reference) => reference.title);
    expect(read).toEqual(['Un titre', title, 'Un titre']);
  }
});

test('a line break in a text does not begin a tag', () => {
  expect(toRis([{ ...item, abstract: 'Une ligne\r\nER  - ' }])).toContain('\r\nAB  - Une ligne ER  - \r\n');
});

test.each([
  ['a particle', { family: 'La Tour', given: 'Jean-Pierre', 'non-dropping-particle': 'de' }],
  ['two words', { family: 'Le Marchand', given: 'Anne-Sophie' }],
])('a name is read back in its parts: %s', (_, name) => {
  const [read] = readReferences(toBibtex([{ ...item, author: [name, { family: 'Bel', given: 'Ana' }] }]), 'bib');
  expect(read!.author).toEqual([name, { family: 'Bel', given: 'Ana' }]);
});

test.each([
  ['one day, whole', [[2012, 5, 24]], ['2012-05-24', '2012', 'may']],
  [
    'a span by its month, which is all that the format has',
    [
      [2012, 5, 23],
      [2012, 5, 24],
    ],
    [undefined, '2012', 'may'],
  ],
  ['a year alone', [[2012]], ['2012', '2012', undefined]],
])('a date in BibTeX: %s', (_, parts, [date, year, month]) => {
  const written = toBibtex([{ ...item, issued: { 'date-parts': parts } }]);
  const valueOf = (field: string) => new RegExp(`\\b${field} = \\{?([^},\\n]+)`).exec(written)?.[1];
  expect([valueOf('date'), valueOf('year'), valueOf('month')]).toEqual([date, year, month]);
  expect(readReferences(written, 'bib')[0]!.issued!['date-parts'][0]!.slice(0, 2)).toEqual(parts[0]!.slice(0, 2));
});

test('braces that match are written as every program knows them; others, as what cannot end the file', () => {
  expect(toBibtex([{ ...item, title: 'Un {deux}' }])).toContain('title = {{Un \\{deux\\}}}');
  expect(toBibtex([{ ...item, title: '} {' }])).toContain('title = {{{\\textbraceright} {\\textbraceleft}}}');
});

test('the name of an organisation is one, whatever it holds', () => {
  const [read] = readReferences(
    toBibtex([{ ...item, author: [{ literal: 'Villes and Régions, unies & libres' }] }]),
    'bib',
  );
  expect(read!.author).toEqual([{ family: 'Villes and Régions, unies & libres' }]);
});

test('there is a file for each text, each list of texts, whoever and whatever texts speak of, the whole and the edition', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'chapitre'),
    contentFile('interventions', 'a', { themes: ['paix'] }, 'Un.'),
    contentFile('themes', 'paix'),
    contentFile('themes', 'seul'),
    contentFile('pages', 'a-propos'),
  );
  const files = listExports({ proceedings, site: undefined }).map(({ path }) => path);
  expect(files.filter((path) => path.endsWith('.bib')).sort()).toEqual([
    '/edition.bib',
    '/intervenants/ana-bel.bib',
    '/interventions.bib',
    '/interventions/a.bib',
    '/parties.bib',
    '/parties/chapitre.bib',
    '/texte-integral.bib',
    '/themes/paix.bib',
  ]);
  expect(files.filter((path) => path.endsWith('.ris'))).toHaveLength(8);
  expect(files.filter((path) => path.endsWith('.json')).slice(8)).toEqual(['/interventions/a/paragraphes.json']);
  expect(textsOn('/themes/paix/', proceedings)).toEqual([proceedings.get('interventions', 'a')]);
  expect(textsOn('/recherche/', proceedings)).toEqual([]);
});
