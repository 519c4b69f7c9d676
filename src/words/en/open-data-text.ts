import type { openDataText as french } from '../fr/open-data-text.ts';
import { formatCount } from './count.ts';
import { formatDay, quote, quoteTitle } from './format.ts';

const kilobytes = /* @__PURE__ */ new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 1,
});

/** The words of the page of open data. */
export const openDataText: typeof french = {
  title: 'Data',
  lead: 'What the edition holds, as tables to open in a spreadsheet, a map, a graph or a program.',
  reuse: {
    heading: 'Reuse',
    licence: 'These data are published under the licence',
    noLicence:
      'No licence is given for this edition: all rights are reserved. The law allows these files to be read and short extracts to be quoted with their source; publishing or adapting them needs the agreement of the publisher of the edition.',
    version: (version, date) => `Version ${version}, of ${formatDay(date)}.`,
    noVersion:
      'The edition has no dated version yet: note the day on which you take these files. They will be described by an RO-Crate file, which needs a date, from the first version on.',
    cite: 'To cite these data:',
  },
  citedVersion: (version, date) => `version ${version}, ${formatDay(date)}`,
  reading: {
    heading: 'Reading these files',
    rules: (example) => [
      'The names of files and columns do not change from one version to the next. They are in French, like the coded values, and the same in every edition made with this engine; in lower case, without accents or spaces: R, Python and SQL take them as they are.',
      `An identifier is a kind and a name, those of the address of the page: ${quote(example)}. It joins the tables; that of a block adds the place on the page.`,
      'CSV: UTF-8 with its mark, semicolons, decimal commas, lines ending in CRLF. An empty cell says that nothing is known; a cell with several values parts them with a vertical bar.',
      'In the CSV, a cell of text that would begin like a formula (with =, +, -, @, a tab or a return) has a straight apostrophe before it, so that the spreadsheet shows it instead of computing it; one that begins with such an apostrophe is given one more. Taking away the first apostrophe of a cell gives the text to the letter. Negative numbers remain numbers.',
      'JSON: a list of objects, one per row, texts to the letter, “null” for what is not known. The schema (JSON Schema, 2020-12) gives the types and the meaning.',
      'GeoJSON (RFC\u00A07946): a place without known coordinates is there, without geometry. GEXF\u00A01.3: each relation is a kind of edge, and its number, the weight of the edge.',
    ],
    commands: 'In R, then in Python:',
    code: [
      'read.csv2("textes.csv", fileEncoding = "UTF-8-BOM")',
      'pandas.read_csv("textes.csv", sep=";", decimal=",", encoding="utf-8-sig")',
    ],
  },
  rows: (count) => formatCount(count, 'row'),
  columns: (title) => `Columns: ${title}`,
  column: 'Column',
  content: 'What it holds',
  types: {
    text: 'text',
    identifier: 'identifier',
    integer: 'whole number',
    number: 'number',
    choice: 'one of the values',
  },
  lists: { text: 'texts', identifier: 'identifiers', integer: 'numbers', number: 'numbers', choice: 'values' },
  list: (of) => `list, ${of}`,
  mayBeEmpty: 'may be empty',
  values: (values) => `Values present: ${values.join(', ')}.`,
  found: 'in',
  crate: {
    heading: 'Description for programs',
    lead: 'RO-Crate\u00A01.2: the files, their sizes, the licence, the version and the source, for repositories and harvesters.',
    name: (title) => `Data of the edition ${quoteTitle(title)}`,
    description: (source) =>
      `Texts, words, persons, places, organisations, mentions and relations of an online edition rewritten from ${source}.`,
  },
  size: (bytes) => (bytes < 1000 ? formatCount(bytes, 'byte') : kilobytes.format(bytes / 1000)),
};
