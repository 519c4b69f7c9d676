import { toWords } from '../text/walk.ts';
import type { Flow, Inline } from '../text/tree.ts';
import type { TypstSetting } from './setting.ts';
import { writeInlines } from './write-inline.ts';

type Table = Extract<Flow, { type: 'table' }>;

/** Signs of the text's own size that a line of the smallest sheet, A5, takes; turned, it takes more. */
const LINE = 62;
const TURNED_LINE = 100;
/** The white that parts two columns, in signs. */
const GUTTER = 2;
/** How small the letters of a table may get: under it, nobody reads. */
const SMALLEST = 0.62;
const USUAL = 0.9;

/**
 * A table as Typst. Its columns are as wide as their words want; where the longest words of all together are wider than
 * the page, the letters get smaller, then the sheet has to be turned.
 */
export function writeTable(table: Table, setting: TypstSetting): string {
  const { columns, scale, fits } = fitTable(table);
  const cells = (row: readonly Inline[][]) =>
    row.map((cell) => `[${writeInlines(fits ? cell : breakWords(cell), setting)}]`);
  const sides = table.sides.map((side) => side ?? 'left');
  const rows = table.rows.map((row) => `  ${cells(row).join(', ')},`);
  return [
    `#grid-of-words((${columns.map((part) => `${part}fr`).join(', ')},), (${sides.join(', ')},), ${scale}, (${cells(table.head).join(', ')},),`,
    ...rows,
    ')',
  ].join('\n');
}

/** How a table has to be set to have room: the parts of its columns, the size of its letters, and whether on a sheet turned. */
export function fitTable({ head, rows }: Table): {
  columns: number[];
  scale: number;
  isTurned: boolean;
  fits: boolean;
} {
  const all = [head, ...rows];
  const measures = head.map((_, column) => {
    const words = all.map((row) => toWords(row[column] ?? []));
    const longestWord = Math.max(
      1,
      ...words.flatMap((text) => text.split(/[ \n\u2013-]+/).map(({ length }) => length)),
    );
    // A long sentence takes several lines: past a line it asks for no more.
    const longestCell = Math.min(Math.max(...words.map(({ length }) => length)), LINE);
    return { longestWord, longestCell };
  });
  const needed = measures.reduce((sum, { longestWord }) => sum + longestWord + GUTTER, 0);
  const isTurned = LINE / needed < SMALLEST;
  const room = isTurned ? TURNED_LINE : LINE;
  const scale = Math.min(USUAL, Math.max(SMALLEST, room / needed));
  // What is left of the line goes to the columns that have more to say.
  const spare = Math.max(0, room / scale - needed);
  const wanted = measures.map(({ longestWord, longestCell }) => Math.max(0, longestCell - longestWord));
  const sum = wanted.reduce((total, want) => total + want, 0) || 1;
  return {
    columns: measures.map(({ longestWord }, column) => round(longestWord + GUTTER + (spare * wanted[column]!) / sum)),
    scale: round(scale),
    isTurned,
    fits: room / needed >= SMALLEST,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Words that may be cut anywhere, for want of room. */
const breakWords = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline): Inline => {
    if (inline.type === 'text') return { ...inline, text: inline.text.replace(LONG_WORDS, '$1\u00AD') };
    return 'children' in inline ? { ...inline, children: breakWords(inline.children) } : inline;
  });

const LONG_WORDS = /([\p{L}\p{N}]{4})(?=[\p{L}\p{N}]{2})/gu;
