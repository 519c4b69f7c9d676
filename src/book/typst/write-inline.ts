import { bookId } from '../places.ts';
import type { Destination, Inline } from '../text/tree.ts';
import { escapeMarkup, inLanguage, toTypstString } from './escape.ts';
import type { TypstSetting } from './setting.ts';

/** Stretches of a sentence as Typst. */
export const writeInlines = (inlines: readonly Inline[], setting: TypstSetting): string =>
  join(inlines, setting).markup;

/** A piece of Typst: where it ends in a call, what begins like more arguments of it has to be parted from it. */
interface Piece {
  markup: string;
  isCall: boolean;
}

/** « #emph[x](y) » would call « x » with « y ». */
function join(inlines: readonly Inline[], setting: TypstSetting, first = EMPTY): Piece {
  let { markup, isCall } = first;
  for (const inline of inlines) {
    const next = writeInline(inline, setting);
    if (next.markup === '') continue;
    if (isCall && /^[([.;]/.test(next.markup)) markup += ';';
    markup += next.markup;
    ({ isCall } = next);
  }
  return { markup, isCall };
}

const EMPTY: Piece = { markup: '', isCall: false };

const asText = (markup: string): Piece => ({ markup, isCall: false });
const asCall = (markup: string): Piece => ({ markup, isCall: markup !== '' });
/** A picture that is not there is its description. */
const asWritten = (markup: string): Piece => ({ markup, isCall: markup.startsWith('#') });

function writeInline(inline: Inline, setting: TypstSetting): Piece {
  switch (inline.type) {
    case 'text':
      return asText(escapeMarkup(breakEndless(inline.text)));
    case 'code':
      return asCall(`#code(${toTypstString(breakEndless(inline.text))})`);
    case 'break':
      return asText(' \\\n');
    case 'note':
      return asCall(setting.note(inline.rank, inline.call));
    case 'picture':
      return asWritten(setting.picture(inline.path, inline.description, false));
    case 'named': {
      const keys = inline.isFirst && setting.isIndexed ? inline.what.map((one) => toTypstString(bookId(one))) : [];
      return join(inline.children, setting, keys.length > 0 ? asCall(`#ix(${keys.join(', ')})`) : EMPTY);
    }
    case 'speaker':
      return asCall(`#small-capitals[${writeInlines(inline.children, setting)}]`);
    case 'link':
      return writeLink(inline.to, join(inline.children, setting), setting);
    case 'abbreviation':
      return markLanguage(join(inline.children, setting), inline.language);
    case 'subscript':
      return asCall(`#sub[${writeInlines(inline.children, setting)}]`);
    case 'superscript':
      return asCall(`#super[${writeInlines(inline.children, setting)}]`);
    default: {
      const words = join(inline.children, setting);
      const mark = MARKS[inline.type];
      return markLanguage(mark === undefined ? words : asCall(`#${mark}[${words.markup}]`), inline.language);
    }
  }
}

/** A text in which words without a place where a line could end may end anywhere, rather than leave the sheet. */
const breakEndless = (text: string): string =>
  mayBeEndless(text) ? text.replace(ENDLESS, (word) => word.replace(/(?<=^(?:.{8})+)/gu, '\u200B')) : text;

/** Longer than any line. */
const LONG = 80;
const ENDLESS = new RegExp(`[^\\s-]{${LONG},}`, 'gu');

/** Whether so many signs stand somewhere without a space: hardly any text has them, and spaces are soon found. */
function mayBeEndless(text: string): boolean {
  for (let from = 0; from + LONG <= text.length;) {
    const space = text.lastIndexOf(' ', from + LONG - 1);
    if (space < from) return true;
    from = space + 1;
  }
  return false;
}

const MARKS: Partial<Record<Inline['type'], string>> = {
  emphasis: 'emph',
  title: 'emph',
  strong: 'strong',
  deleted: 'strike',
};

const markLanguage = (words: Piece, language: string | undefined): Piece =>
  language === undefined ? words : asCall(inLanguage(words.markup, language));

function writeLink(to: Destination, words: Piece, setting: TypstSetting): Piece {
  const target = words.markup === '' ? undefined : setting.target(to);
  if (target === undefined) return words;
  const [call, value] = 'id' in target ? ['go', target.id] : ['link', target.url];
  return asCall(`#${call}(${toTypstString(value!)})[${words.markup}]`);
}
