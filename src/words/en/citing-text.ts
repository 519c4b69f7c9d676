import type { citingText as french } from '../fr/citing-text.ts';
import { text } from './text.ts';

/** The words of the site where it is cited: in the references themselves, and around them. */
export const citingText: typeof french = {
  citeThisText: 'Cite this text',
  citeThisEdition: 'Cite this edition',
  citeThisPage: 'To cite this page',
  styles: { iso690: 'ISO 690', apa: 'APA', chicago: 'Chicago' },
  formats: { bib: 'BibTeX', ris: 'RIS (Zotero, EndNote)', json: 'CSL-JSON' },
  forSoftware: 'For reference management software',
  referencesOfThePage: 'References of the texts of this page',
  referencesOfAll: 'References of all texts',
  citedByVoice: 'A paragraph is cited by its voice; its number leads to its address:',
  accordingToMark: 'as reported',
  accordingTo: (names) => `as reported from ${names}`,
  editorsMark: (count) => (count > 1 ? 'eds.' : 'ed.'),
  apaEditorsMark: (count) => (count > 1 ? 'Eds.' : 'Ed.'),
  listAuthors: (names) => listWithComma(names, '& '),
  listEditors: (names) => (names.length > 2 ? listWithComma(names, '& ') : names.join(' & ')),
  listFiled: (names) => listWithComma(names, 'and '),
  underDirectionOf: (names) => `edited by ${names}`,
  inside: 'In',
  insideSentence: 'in',
  online: 'online',
  availableAt: 'Available from',
  undated: 'n.d.',
  rewrittenFrom: (source, publisher, days) =>
    `edition rewritten from ${source} (${publisher === undefined ? '' : `${publisher}; `}event: ${days})`,
  version: (number, day) => `version\u00A0${number} of ${day}`,
  verbatim: (names) => `${names}, word for word`,
  citedIn: (where) => `quoted in ${where}`,
  reporting: (whose, names) => [text.reporting(whose), text.reportedWith(`of ${names}`)].join(', '),
};

/** « A, B, & C », with a comma before the last even of two: names are inverted. */
const listWithComma = (names: readonly string[], last: string): string =>
  names.map((name, rank) => (rank > 0 && rank === names.length - 1 ? last + name : name)).join(', ');
