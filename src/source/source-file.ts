import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Kind } from '../schema/index.ts';

/**
 * Reads the text of one content file: its frontmatter (the whole of it for YAML) and its body, keeping
 * what is needed to say on which line and column of the file any value stands.
 */
export function readSourceFile(path: string, kind: Kind | 'seminaire', slug: string, text: string): SourceFile {
  // Some editors begin a file with an invisible byte order mark.
  const plain = text.replace(/^\uFEFF/, '');
  const { yaml, yamlLine, body, bodyLine, fence } = path.endsWith('.mdx')
    ? splitFrontmatter(plain)
    : { yaml: plain, yamlLine: 1, body: '', bodyLine: 1, fence: true };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + yamlLine - 1, column: col };
  };
  return {
    path,
    kind,
    slug,
    text,
    body,
    bodyLine,
    hasFrontmatter: fence,
    ...readYaml(document, toPosition),
    locate: (keys) => toPosition(offsetOf(document, keys)),
    locateKey: (keys, key) => toPosition(keyOffset(document, keys, key)),
  };
}

/** A content file as text, with positions. */
export interface SourceFile {
  /** As the editor would write it: `content/lieux/paris.yaml`. */
  path: string;
  kind: Kind | 'seminaire';
  slug: string;
  text: string;
  /** The MDX body, empty for YAML. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** False for an MDX file that does not begin with a complete `---` … `---` block. */
  hasFrontmatter: boolean;
  /** The parsed YAML, not validated; undefined when it is broken. */
  data: unknown;
  yamlErrors: (Position & { message: string })[];
  /** Where the value at these keys stands; for a missing one, where its closest ancestor does. */
  locate(keys: readonly (string | number)[]): Position;
  /** Where the key itself stands in the map found at `keys`. */
  locateKey(keys: readonly (string | number)[], key: string): Position;
}

/** Line and column of a file, both from 1. */
export interface Position {
  line: number;
  column: number;
}

function readYaml(
  document: Document,
  toPosition: (offset: number) => Position,
): Pick<SourceFile, 'data' | 'yamlErrors'> {
  const yamlErrors = document.errors.map((error) => ({ ...toPosition(error.pos[0]), message: error.message }));
  visit(document, {
    // « *mot* » begins a YAML alias, which nothing defines.
    Alias: (_, { source, range }) => {
      yamlErrors.push({ ...toPosition(range?.[0] ?? 0), message: `alias *${source}` });
    },
  });
  return { data: yamlErrors.length > 0 ? undefined : (document.toJS() as unknown), yamlErrors };
}

function splitFrontmatter(text: string) {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) return { yaml: '', yamlLine: 1, body: text, bodyLine: 1, fence: false };
  return {
    yaml: match[1]!,
    yamlLine: 2,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
    fence: true,
  };
}

function offsetOf(document: Document, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const range = rangeOf(document.getIn(keys.slice(0, depth), true));
    if (range !== undefined) return range;
  }
  return rangeOf(document.contents) ?? 0;
}

function keyOffset(document: Document, keys: readonly (string | number)[], key: string): number {
  const map = keys.length > 0 ? document.getIn(keys, true) : document.contents;
  const pairs = (map as { items?: { key?: unknown }[] } | null)?.items ?? [];
  const pair = pairs.find((item) => String(item.key) === key);
  return rangeOf(pair?.key) ?? offsetOf(document, keys);
}

function rangeOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null | undefined)?.range?.[0];
}
