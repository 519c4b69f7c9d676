import { isoDates, yearOf, type CslDate, type CslItem } from './csl.ts';
import { sortedName } from './names.ts';

/** References in RIS, one tag a line; what is unknown is left out. */
export const toRis = (items: readonly CslItem[]): string => items.map(toRecord).join('\r\n');

function toRecord(item: CslItem): string {
  const isPaper = item.type === 'paper-conference';
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', sortedName(name)]),
    ['TI', item.title],
    // Of a paper, the conference, and apart from it the proceedings.
    ['T2', item['event-title'] ?? item['container-title']],
    ['C3', isPaper ? item['container-title'] : undefined],
    ['C1', item['event-place']],
    ...(item.editor ?? []).map((name): [string, string] => ['ED', sortedName(name)]),
    ['DA', item.issued && firstDay(item.issued)],
    ['PY', yearOf(item.issued)],
    ['PB', item.publisher],
    // Of a conference, where it was held, under both tags that are read so.
    ['CY', isPaper ? item['event-place'] : item['publisher-place']],
    ['SN', item.ISBN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['AB', item.abstract],
    ...(item.keyword?.split('; ') ?? []).map((keyword): [string, string] => ['KW', keyword]),
    ['ER', ''],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, ' ')}`,
  );
  return `${lines.join('\r\n')}\r\n`;
}

const TYPES: Record<CslItem['type'], string> = {
  book: 'BOOK',
  'paper-conference': 'CONF',
  chapter: 'CHAP',
  webpage: 'ELEC',
};

/** « 2012/05/23 »: the format has one day. */
const firstDay = (date: CslDate): string => isoDates(date)[0]!.replaceAll('-', '/');
