import type { VFileMessage } from 'vfile-message';
import type { NodeList } from '../prose/nodes.ts';
import { parseWithPlaces } from '../prose/parse.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Why a body cannot be read. */
export interface BodyFault {
  /** Where what is wrong begins, in the body. */
  offset: number;
  /**
   * Whether it was read as a program (a brace, or a line that begins with `import` or `export`), holds too many things
   * one in another, is longer than any text, or is badly marked up.
   */
  sort: 'code' | 'depth' | 'length' | 'markup';
  /** The parser's own words, in English. */
  reason: string;
}

/** The fault that keeps the body of a file from being read, if there is one. */
export function findBodyFault({ bodyText, body }: Pick<SourceFile, 'bodyText' | 'body'>): BodyFault | undefined {
  const tooLong = findLengthFault(bodyText);
  if (tooLong) return tooLong;
  try {
    const { nodes } = body();
    return findDepthFault(nodes) ?? findCrossing(nodes, bodyText);
  } catch (error) {
    return explain(error as Error, bodyText);
  }
}

/**
 * The reason of what cannot be read: that of the parser that knows places, which explains better; where it understands the
 * body, or does not say where a tag begins, that of the one which renders.
 */
function explain(error: Error, body: string): BodyFault {
  if (error instanceof RangeError) return { offset: body.search(/\S/), sort: 'depth', reason: error.message };
  const rendererFault = toRendererFault(error, body);
  try {
    parseWithPlaces(body);
    return rendererFault;
  } catch (cause) {
    return toFault(cause as Error | VFileMessage, body, rendererFault);
  }
}

/** The renderer forgives a tag and a mark of Markdown that cross; it then ends the tag where the mark does. */
function findCrossing(nodes: NodeList, body: string): BodyFault | undefined {
  const elements = [...nodes.ofType('mdxJsxFlowElement'), ...nodes.ofType('mdxJsxTextElement')];
  return elements.some(({ to = 0 }) => body[to - 1] !== '>')
    ? explain(new Error('Expected the closing tag elsewhere'), body)
    : undefined;
}

/** There are texts that make the parser fail without saying where: they are at fault all the same. */
function toFault(error: Error | VFileMessage, body: string, rendererFault: BodyFault): BodyFault {
  if (error instanceof RangeError) return rendererFault;
  const { reason, line = 1, column = 1 } = 'reason' in error ? error : { reason: error.message };
  const at = offsetOf(body, line, column);
  // A tag that nothing ends: the renderer says where it begins.
  if (/^Unexpected end of file (?!in expression)/.test(reason)) return { ...rendererFault, reason };
  const isCode = /acorn|expression|import\/exports/i.test(reason);
  return {
    offset: isCode ? Math.min(at, startOfCode(body, at, reason)) : startOfTag(body, at, reason),
    sort: isCode ? 'code' : 'markup',
    reason,
  };
}

/** The fault that the renderer tells: `3:1: …`. */
function toRendererFault(error: Error, body: string): BodyFault {
  const [, line, column, reason] = /^(\d+):(\d+): (.*)/s.exec(error.message) ?? [];
  const offset = line === undefined ? 0 : offsetOf(body, Number(line), Number(column));
  return { offset, sort: 'markup', reason: reason ?? error.message };
}

/**
 * Characters of a body, and of a paragraph of it, beyond which it is no text that somebody wrote: a hundred pages, and ten.
 * Parsers take longer and longer over what is written to tire them.
 */
const [LONGEST_BODY, LONGEST_PARAGRAPH] = [500_000, 50_000];
/** Characters that begin emphasis, a link, a tag, in a body and in a paragraph: a text of a hundred pages has some hundreds. */
const [MARKUP, MOST_MARKUP, MOST_IN_PARAGRAPH] = [/[<{&*_[\\]/g, 5000, 2000];
/** Lines of signs that part a text, or make a heading of what stands above them. */
const [RULE, MOST_RULES] = [/^ {0,3}(?:=+|-+)[ \t\r]*$/gm, 500];

/** How many characters of a body begin emphasis, a link, a tag. */
export const countMarkup = (body: string): number => body.match(MARKUP)?.length ?? 0;

function findLengthFault(body: string): BodyFault | undefined {
  if (body.length > LONGEST_BODY) return { offset: 0, sort: 'length', reason: 'body' };
  if (countMarkup(body) > MOST_MARKUP) return { offset: body.search(MARKUP), sort: 'length', reason: 'markup' };
  if ((body.match(RULE)?.length ?? 0) > MOST_RULES) {
    return { offset: body.search(RULE), sort: 'length', reason: 'markup' };
  }
  if (!isLong(body)) return undefined;
  let start = 0;
  while (start < body.length) {
    const blank = BLANK_LINE.exec(((BLANK_LINE.lastIndex = start), body));
    if (isLong(body.slice(start, blank?.index))) return { offset: start, sort: 'length', reason: 'paragraph' };
    start = BLANK_LINE.lastIndex || body.length;
  }
  return undefined;
}

const isLong = (text: string): boolean => text.length > LONGEST_PARAGRAPH || countMarkup(text) > MOST_IN_PARAGRAPH;

const BLANK_LINE = /\n[ \t\r]*\n\s*/g;

/** The fault of a tree in which something stands too deep. */
const findDepthFault = ({ tooDeep }: NodeList): BodyFault | undefined =>
  tooDeep && { offset: tooDeep.from ?? 0, sort: 'depth', reason: '' };

/** A brace left open is reported where the text ends. */
function startOfCode(body: string, at: number, reason: string): number {
  if (/import\/exports/.test(reason)) return at;
  const brace = body.lastIndexOf('{', at - 1);
  return brace < 0 ? at : brace;
}

/** A tag left open is reported where the text ends; the reason says, in brackets, where the tag stands. */
function startOfTag(body: string, at: number, reason: string): number {
  const opening = /^Expected a closing tag.*\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (opening) return offsetOf(body, Number(opening[1]), Number(opening[2]));
  return body.startsWith('<!--', at - 1) ? at - 1 : at;
}

function offsetOf(body: string, line: number, column: number): number {
  const before = body.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
  return before.join('').length + column - 1;
}
