import { isoDates, yearOf, type CslItem, type CslName } from './csl.ts';
import { sortedName } from './names.ts';

/** References in BibTeX, with the fields of BibLaTeX that say more; what is unknown is left out. */
export const toBibtex = (items: readonly CslItem[]): string => items.map(toEntry).join('\n');

function toEntry(item: CslItem): string {
  const [, month] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', item.author && listNames(item.author)],
    // Its capitals are those of the title, whatever the style.
    ['title', `{${escape(item.title)}}`],
    ['booktitle', item['container-title'] && `{${escape(item['container-title'])}}`],
    ['eventtitle', item['event-title'] && `{${escape(item['event-title'])}}`],
    ['venue', item['event-place'] && escape(item['event-place'])],
    ['eventdate', item['event-date'] && isoDates(item['event-date']).join('/')],
    ['editor', item.editor && listNames(item.editor)],
    ['publisher', item.publisher && `{${escape(item.publisher)}}`],
    // Of a paper without a publisher, where the conference was held, as the format has it.
    ['address', escape(item['publisher-place'] ?? item['event-place'] ?? '')],
    ['year', yearOf(item.issued)],
    ['isbn', item.ISBN],
    ['doi', item.DOI && asAddress(item.DOI)],
    ['url', item.URL && asAddress(item.URL)],
    // For programs, and for TeX.
    ['language', LANGUAGES[item.language]],
    ['langid', LANGUAGES[item.language]],
    ['note', escape(item.note)],
    ['abstract', item.abstract && escape(item.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : `  ${name} = {${value}}`,
  );
  if (month !== undefined) lines.push(`  month = ${MONTHS[month - 1]}`);
  return `@${TYPES[item.type]}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** « de La Tour, Jean-Pierre and Bel, Ana »; the name of those who are no person is one. */
const listNames = (names: readonly CslName[]): string =>
  names.map((name) => ('literal' in name ? `{${escape(name.literal)}}` : escape(sortedName(name)))).join(' and ');

const TYPES: Record<CslItem['type'], string> = {
  book: 'proceedings',
  'paper-conference': 'inproceedings',
  chapter: 'incollection',
  webpage: 'misc',
};
/** The names that BibLaTeX gives to languages (BCP 47). */
const LANGUAGES: Record<string, string> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A text as TeX reads it. A brace becomes the command that writes it: BibTeX counts braces even where TeX would not, and one
 * alone would end the file there.
 */
const escape = (text: string): string => text.replace(/[\\{}%&$#_~^\u00A0\u202F]/g, (sign) => ESCAPES[sign]!);

const ESCAPES: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\u00A0': '~',
  '\u202F': '~',
  ...Object.fromEntries([...'%&$#_'].map((sign) => [sign, `\\${sign}`])),
};

/** Addresses are read as they are; only braces would be counted. */
const asAddress = (address: string): string => address.replace(/[{}\\]/g, encodeURIComponent);
