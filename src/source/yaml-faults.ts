import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** One fault of the YAML: where it begins, not where the parser gave up, and what it most likely is. */
export interface YamlFault {
  /** In the YAML text. */
  offset: number;
  cause: YamlCause;
  /** The parser's own words, in English. */
  message: string;
}

export type YamlCause =
  | 'alias'
  | 'bracket'
  | 'colon'
  | 'document'
  | 'duplicate'
  | 'indent'
  | 'key'
  | 'length'
  | 'other'
  | 'quote'
  | 'reserved'
  | 'tab';

/** Faults of the parser beyond which the others are not told: the first explain them. */
const MOST_FAULTS = 100;

/** The faults of a YAML text, one a line: the parser tells the same mistake several times. */
export function listYamlFaults(document: Document, yaml: string): YamlFault[] {
  // Most files are sound, and none of their characters is a mark of YAML's.
  if (document.errors.length === 0 && !/[&*!]/.test(yaml)) return [];
  const nodes = listNodes(document, yaml);
  const errors = document.errors.slice(0, MOST_FAULTS);
  const faults = [
    ...errors.flatMap((error) => toFault(error, errors, nodes, yaml) ?? []),
    ...nodes.marks.slice(0, MOST_FAULTS),
  ];
  const lines = new Set<number>();
  return faults
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      const line = yaml.lastIndexOf('\n', offset - 1);
      return !lines.has(line) && lines.add(line);
    });
}

interface Nodes {
  /** Where quoted texts and bracketed lists begin and end. */
  quoted: Span[];
  bracketed: Span[];
  marks: YamlFault[];
}
type Span = [start: number, end: number];

function listNodes(document: Document, yaml: string): Nodes {
  const found: Nodes = { quoted: [], bracketed: [], marks: [] };
  const addMark = (mark: string, start: number) => {
    let offset = Math.max(0, yaml.lastIndexOf(mark[0]!, start));
    // « !!mot » has two.
    while (yaml[offset - 1] === mark[0]) offset -= 1;
    found.marks.push({ offset, cause: 'alias', message: mark });
  };
  visit(document, {
    // « *mot* », « &mot » and « !mot » mean something to YAML that content has no use for; a text is lost by them.
    Alias: (_, { source, range }) => addMark(`*${source}`, range?.[0] ?? 0),
    Node: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (isScalar(node) && node.type?.startsWith('QUOTE')) found.quoted.push([start, end]);
      if (isCollection(node) && node.flow) found.bracketed.push([start, end]);
      if ('anchor' in node && node.anchor) addMark(`&${node.anchor}`, start);
      else if (node.tag) addMark('!', start);
    },
  });
  return found;
}

function toFault(
  { code, pos, message }: YAMLError,
  all: YAMLError[],
  nodes: Nodes,
  yaml: string,
): YamlFault | undefined {
  const [at] = pos;
  const fault = (cause: YamlCause, offset = at): YamlFault => ({ cause, offset, message });
  switch (code) {
    case 'TAB_AS_INDENT':
      return fault('tab', yaml.indexOf('\t', yaml.lastIndexOf('\n', at) + 1));
    case 'DUPLICATE_KEY':
      return fault('duplicate');
    case 'MULTIPLE_DOCS':
      return fault('document');
    case 'BAD_SCALAR_START':
      return fault('reserved');
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? fault('bracket', openingOf(nodes.bracketed, at)) : fault('indent');
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!all.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY')) return fault('colon');
      return fault('indent', message.includes('sequence') ? at : nextLine(yaml, at));
    case 'MULTILINE_IMPLICIT_KEY':
      return isPushed(all) ? undefined : fault('key');
    case 'MISSING_CHAR':
      if (message.includes('closing')) return fault('quote', openingOf(nodes.quoted, at));
      return isPushed(all) ? undefined : fault('key');
    case 'UNEXPECTED_TOKEN':
      if (/flow-(seq|map)-end/.test(message)) return fault('bracket');
      return nodes.quoted.some(([, end]) => end <= at && !yaml.slice(end, at).includes('\n'))
        ? fault('quote')
        : fault('other');
    default:
      return fault('other');
  }
}

/** Whether lines are pushed to the right of their neighbours: told first as a block in a value; the rest follows. */
const isPushed = (all: YAMLError[]): boolean => all.some(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');

/** Where what ends at `end` was opened. */
const openingOf = (spans: readonly Span[], end: number): number =>
  spans.findLast(([start, stop]) => start < end && stop >= end)?.[0] ?? end;

/** The first character of the next line. */
function nextLine(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', offset);
  return end < 0 ? offset : end + 1 + /^ */.exec(yaml.slice(end + 1))![0].length;
}
