import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { AnchorRecord } from '../prose/anchors/record.ts';
import { readBody, type Body } from '../prose/body.ts';
import { lazily, onceForEach } from '../prose/lazily.ts';
import { isSingleFile, schemas, singleFileSchemas, type Kind, type SingleFile } from '../schema/index.ts';
import { positionFinder, type Position } from './lines.ts';
import { readCast } from './read-cast.ts';
import { listYamlFaults, type YamlFault } from './yaml-faults.ts';

export type { Position } from './lines.ts';

/**
 * Reads the text of one content file: its frontmatter (the whole of it for YAML) and its body, keeping
 * what is needed to say on which line and column of the file anything stands.
 * @param record what its text was, where that is known
 */
export function readSourceFile(
  path: string,
  kind: Kind | SingleFile,
  slug: string,
  text: string,
  record?: AnchorRecord,
): SourceFile {
  const { yaml, yamlStart, bodyStart, fence } = split(path, text);
  const positionAt = positionFinder(text);
  const { data, yamlFaults } = readYaml(yaml);
  const document = lazily(() => parseYaml(yaml));
  const schema = isSingleFile(kind) ? singleFileSchemas[kind] : schemas[kind];
  const bodyText = text.slice(bodyStart);
  return {
    path,
    kind,
    slug,
    text,
    bodyText,
    bodyStart,
    hasFrontmatter: fence,
    data,
    schema,
    validation: lazily(() => schema.safeParse(data ?? {})),
    record,
    body: lazily(() => readBody(bodyText, { entry: `${kind}/${slug}`, record, cast: readCast(data) })),
    yamlFaults: yamlFaults.map((fault) => ({ ...fault, offset: fault.offset + yamlStart })),
    misencoded: undefined,
    positionAt,
    locate: (keys) => positionAt(yamlStart + offsetOf(document(), keys)),
    locateKey: (keys, key) => positionAt(yamlStart + keyOffset(document(), keys, key)),
    findText: (keys) => findText(document(), keys, yamlStart),
  };
}

/** A content file as text, with positions. */
export interface SourceFile {
  /** As the editor would write it: `content/lieux/paris.yaml`. */
  path: string;
  kind: Kind | SingleFile;
  slug: string;
  /** The whole file, byte order mark included. */
  text: string;
  /** The MDX body as written, empty for YAML. */
  bodyText: string;
  /** Offset in `text` at which the body begins. */
  bodyStart: number;
  /** False for an MDX file that does not begin with a complete `---` … `---` block. */
  hasFrontmatter: boolean;
  /** The parsed YAML, not validated; undefined when it is broken. */
  data: unknown;
  /** The schema that its data must fit. */
  schema: z.ZodType;
  /** The data as the schema reads them, or its faults; worked out once. */
  validation(): z.ZodSafeParseResult<unknown>;
  /** The record of its anchors, as they were last written. */
  record: AnchorRecord | undefined;
  /**
   * The body, read once.
   * @throws {Error} when its MDX is broken
   */
  body(): Body;
  /** The faults of the YAML; offsets are those of `text`. */
  yamlFaults: YamlFault[];
  /** Where the first byte stands that is not UTF-8, if there is one. */
  misencoded: Position | undefined;
  positionAt(offset: number): Position;
  /** Where the value at these keys stands; for a missing one, where its closest ancestor does. */
  locate(keys: readonly Key[]): Position;
  /** Where the key itself stands in the map found at `keys`. */
  locateKey(keys: readonly Key[], key: string): Position;
  /** Where the text at these keys is written, without its quotation marks, or undefined when it is no text. */
  findText(keys: readonly Key[]): WrittenText | undefined;
}

/** A YAML text as it is written: offsets in the file, and how characters are escaped. */
interface WrittenText {
  start: number;
  end: number;
  style: 'plain' | 'single' | 'double';
}

type Key = string | number;

/** Characters of fields beyond which they are none that somebody wrote: twenty pages. */
const LONGEST_FIELDS = 100_000;

/** The document is let go: its nodes would fill the memory, and places are asked of few files. */
function readYaml(yaml: string): { data: unknown; yamlFaults: YamlFault[] } {
  if (isTooLong(yaml)) return { data: undefined, yamlFaults: [{ offset: 0, cause: 'length', message: '' }] };
  const document = parseYaml(yaml);
  const yamlFaults = listYamlFaults(document, yaml);
  return { data: yamlFaults.length > 0 ? undefined : (document.toJS() as unknown), yamlFaults };
}

const parseYaml = (yaml: string): Document => parseDocument(isTooLong(yaml) ? '' : yaml, { prettyErrors: false });

const isTooLong = (yaml: string): boolean => yaml.length > LONGEST_FIELDS;

/** Some editors begin a file with an invisible byte order mark. It is the file that begins, not just a line. */
const FRONTMATTER = /(?<![^])\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

function split(path: string, text: string) {
  if (path.endsWith('.mdx')) return splitProse(text);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  return { yaml: text.slice(mark), yamlStart: mark, bodyStart: text.length, fence: true };
}

function splitProse(text: string) {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const match = FRONTMATTER.exec(text);
  if (!match) return { yaml: '', yamlStart: mark, bodyStart: mark, fence: false };
  return { yaml: apart(match[1]!), yamlStart: text.indexOf('\n') + 1, bodyStart: match[0].length, fence: true };
}

/** A part of a text that does not keep the whole in memory: what is read from it would, as long as any field is kept. */
const apart = (part: string): string => Buffer.from(part).toString();

function offsetOf(document: Document, keys: readonly Key[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const start = startOf(document.getIn(keys.slice(0, depth), true));
    if (start !== undefined) return start;
  }
  return startOf(document.contents) ?? 0;
}

function keyOffset(document: Document, keys: readonly Key[], key: string): number {
  const map = keys.length > 0 ? document.getIn(keys, true) : document.contents;
  return (isMap(map) ? keyOffsetsOf(map).get(key) : undefined) ?? offsetOf(document, keys);
}

/** Where each key of a map stands. */
const keyOffsetsOf = onceForEach(
  (map: YAMLMap): ReadonlyMap<string, number | undefined> =>
    // Of a key written twice, the first.
    new Map(map.items.toReversed().map(({ key }) => [String(key), startOf(key)])),
);

function findText(document: Document, keys: readonly Key[], yamlStart: number): WrittenText | undefined {
  const node = document.getIn(keys, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const [start, end] = [node.range[0] + yamlStart, node.range[1] + yamlStart];
  if (node.type === 'QUOTE_SINGLE') return { start: start + 1, end: end - 1, style: 'single' };
  if (node.type === 'QUOTE_DOUBLE') return { start: start + 1, end: end - 1, style: 'double' };
  return { start, end, style: 'plain' };
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null | undefined)?.range?.[0];
}
