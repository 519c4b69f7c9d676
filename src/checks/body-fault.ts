import type { Nodes } from 'mdast';
import type { VFileMessage } from 'vfile-message';

/** Why a body cannot be read. */
export interface BodyFault {
  /** Where what is wrong begins, in the body. */
  offset: number;
  /**
   * Whether it was read as a program (a brace, or a line that begins with `import` or `export`), holds too many things
   * one in another, or is badly marked up.
   */
  sort: 'code' | 'depth' | 'markup';
  /** What the parser says, in English. */
  reason: string;
}

/**
 * What the reader says. There are texts that make it fail without saying where: they are at fault all the same.
 * @param rendererFault what the renderer says of the same body
 */
export function toBodyFault(error: Error | VFileMessage, body: string, rendererFault?: BodyFault): BodyFault {
  if (error instanceof RangeError) return { offset: body.search(/\S/), sort: 'depth', reason: error.message };
  const { reason, line = 1, column = 1 } = 'reason' in error ? error : { reason: error.message };
  const at = offsetOf(body, line, column);
  // A tag that nothing ends: the renderer says where it begins.
  if (/^Unexpected end of file (?!in expression)/.test(reason) && rendererFault) {
    return { ...rendererFault, reason };
  }
  const isCode = /acorn|expression|import\/exports/i.test(reason);
  return {
    offset: isCode ? Math.min(at, startOfCode(body, at, reason)) : startOfTag(body, at, reason),
    sort: isCode ? 'code' : 'markup',
    reason,
  };
}

/** What the renderer says, `3:1: …`, of a body that the reader understands. */
export function toRendererFault(error: Error, body: string): BodyFault {
  const [, line, column, reason] = /^(\d+):(\d+): (.*)/s.exec(error.message) ?? [];
  const offset = line === undefined ? 0 : offsetOf(body, Number(line), Number(column));
  return { offset, sort: 'markup', reason: reason ?? error.message };
}

/** More things than this one in another are no text, and more than programs that walk a tree can bear. */
const DEEPEST = 100;

/** What stands too deep in a tree, if something does. */
export function findDepthFault(root: Nodes): BodyFault | undefined {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return { offset: level[0]!.position?.start.offset ?? 0, sort: 'depth', reason: '' };
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

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
