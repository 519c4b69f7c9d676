import { isoDates, yearOf, type CslDate, type CslItem, type CslName } from './csl.ts';
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
    // Where one day is known; BibTeX itself knows the month at most.
    ['date', item.issued && dayOf(item.issued)],
    ['year', yearOf(item.issued)],
    ['isbn', item.ISBN],
    ['doi', item.DOI && asAddress(item.DOI)],
    ['url', item.URL && asAddress(item.URL)],
    // For programs, and for TeX.
    ['language', LANGUAGES[item.language]],
    ['langid', LANGUAGES[item.language]],
    ['note', escape(item.note)],
    ['abstract', item.abstract && escape(item.abstract)],
    // Parted at commas.
    ['keywords', item.keyword && escape(item.keyword.replaceAll(',', '').replaceAll('; ', ', '))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : `  ${name} = {${value}}`,
  );
  if (month !== undefined) lines.push(`  month = ${MONTHS[month - 1]}`);
  return `@${TYPES[item.type]}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

const dayOf = (date: CslDate): string | undefined => {
  const [day, ...more] = isoDates(date);
  return more.length === 0 ? day : undefined;
};

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
 * A text as TeX reads it. Where braces do not match, each becomes the command that writes it: BibTeX counts braces even where
 * TeX would not, and one alone would end the file there. Where they do, they are written as most programs know them.
 */
function escape(text: string): string {
  const braces = areMatched(text) ? { '{': '\\{', '}': '\\}' } : {};
  const escapes: Record<string, string> = { ...ESCAPES, ...braces };
  return text.replace(/[\\{}%&$#_~^\u00A0\u202F]/g, (sign) => escapes[sign]!);
}

function areMatched(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '{') open += 1;
    if (sign === '}') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

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
