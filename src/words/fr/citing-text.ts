import { withDe } from './elision.ts';
import { text } from './text.ts';
import { formatList } from '../list.ts';

/** The words of the site where it is cited: in the references themselves, and around them. */
export const citingText = {
  citeThisText: 'Citer ce texte',
  citeThisEdition: 'Citer cette édition',
  citeThisPage: 'Pour citer cette page',
  styles: { iso690: 'ISO 690', apa: 'APA', chicago: 'Chicago' },
  formats: { bib: 'BibTeX', ris: 'RIS (Zotero, EndNote)', json: 'CSL-JSON' },
  forSoftware: 'Pour un logiciel de bibliographie',
  referencesOfThePage: 'Références des textes de cette page',
  referencesOfAll: 'Références de tous les textes',
  citedByVoice: 'Un paragraphe se cite selon sa voix\u00A0; son numéro mène à son adresse\u00A0:',
  /** In brackets after the names of those whose words are reported. */
  accordingToMark: 'd’après',
  accordingTo: (names: string) => `d’après ${names}`,
  /** @param _count how many they are */
  editorsMark: (_count: number) => 'dir.',
  apaEditorsMark: (_count: number) => 'dir.',
  /** Names as APA lists them, of authors and of editors. */
  listAuthors: formatList,
  listEditors: formatList,
  /** Names as Chicago lists them, the first as it is filed. */
  listFiled: formatList,
  underDirectionOf: (names: string) => `sous la direction ${withDe(names)}`,
  inside: 'Dans',
  insideSentence: 'dans',
  online: 'en ligne',
  availableAt: 'Disponible à l’adresse',
  undated: 's.\u00A0d.',
  /** @param days those of the seminar: the source may be of another date */
  rewrittenFrom: (source: string, publisher: string | undefined, days: string) =>
    `édition réécrite d’après ${source} (${publisher === undefined ? '' : `${publisher}\u202F; `}événement\u00A0: ${days})`,
  version: (number: string, day: string) => `version\u00A0${number} du ${day}`,
  verbatim: (names: string) => `${names}, mot pour mot`,
  /** @param where the text that quotes others’ words */
  citedIn: (where: string) => `cité dans ${where}`,
  /** Words that are somebody else's than those whose words stand around them. */
  reporting: (whose: string, names: string) => [text.reporting(whose), text.reportedWith(withDe(names))].join(', '),
};
