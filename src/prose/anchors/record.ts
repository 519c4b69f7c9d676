import { ID } from './new-id.ts';

/**
 * The past of a text, kept beside it: one line for each anchor that was ever published, in the order of the text, those
 * that lead to nothing any more last. A line is an object of JSON, so that git merges what was changed in two places.
 */
export interface AnchorRecord {
  /** As it is written. */
  text: string;
  lines: readonly RecordLine[];
  /** The lines that cannot be read; the others are read all the same. */
  faults: readonly RecordFault[];
}

export type RecordLine = PassageLine | RemovedLine | MovedLine;

interface AnyLine {
  id: string;
  /** The other anchors that lead where it leads. */
  former: readonly string[];
}

/** A passage that stands in the text, with the words that it had. */
export interface PassageLine extends AnyLine {
  text: string;
}

/** A passage that was taken out of the text. */
interface RemovedLine extends AnyLine {
  /** `2026-11-26` */
  removed: string;
}

/** A passage that has gone to another text. */
interface MovedLine extends AnyLine {
  /** `interventions/x#k7f` */
  moved: string;
}

/** A line that has lost its passage. */
export type GoneLine = RemovedLine | MovedLine;

export const isPassage = (line: RecordLine): line is PassageLine => 'text' in line;
export const isGone = (line: RecordLine): line is GoneLine => !isPassage(line);

export interface RecordFault {
  /** From 1. */
  line: number;
  cause: 'conflict' | 'form' | 'key' | 'id' | 'state' | 'taken';
  /** The thing at fault: a key, an id. */
  what: string;
}

/** Reads a record, whatever has been done to it. */
export function readRecord(text: string): AnchorRecord {
  const lines: RecordLine[] = [];
  const faults: RecordFault[] = [];
  const taken = new Set<string>();
  // Some editors of plain text put a mark before the first sign of a file.
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((written, at) => {
      if (written.trim() === '') return;
      const read = readLine(written);
      const again =
        'id' in read
          ? [read.id, ...read.former].find((anchor, rank, all) => taken.has(anchor) || all.indexOf(anchor) < rank)
          : undefined;
      if (!('id' in read)) faults.push({ line: at + 1, ...read });
      else if (again !== undefined) faults.push({ line: at + 1, cause: 'taken', what: again });
      else {
        lines.push(read);
        for (const anchor of [read.id, ...read.former]) taken.add(anchor);
      }
    });
  return { text, lines, faults };
}

/** A record as it is written. */
export const writeRecord = (lines: readonly RecordLine[]): string =>
  lines.map((line) => `${JSON.stringify(toWritten(line))}\n`).join('');

/** The keys of a line, as they are written. */
const KEYS = ['id', 'anciens', 'texte', 'retire', 'passe'];
/** Those of which a line has one. */
const STATES = ['texte', 'retire', 'passe'];

const DATE = /^\d{4}-\d\d-\d\d$/;
const PLACE = /^[a-z-]+\/[^/#\s]+#[^#\s]+$/;
/** An anchor of any time. */
const ANCHOR = /^[^\s"<>#]+$/;
/** The marks that git leaves in a file that two have changed in one place. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

function toWritten(line: RecordLine) {
  const former = line.former.length > 0 ? { anciens: line.former } : {};
  if (isPassage(line)) return { id: line.id, ...former, texte: line.text };
  return { id: line.id, ...former, ...('removed' in line ? { retire: line.removed } : { passe: line.moved }) };
}

function readLine(written: string): RecordLine | Pick<RecordFault, 'cause' | 'what'> {
  if (CONFLICT.test(written)) return { cause: 'conflict', what: written.trim() };
  const value = parse(written);
  if (!value) return { cause: 'form', what: written.slice(0, 40) };
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return { cause: 'key', what: unknown };
  const { id, anciens: former = [], texte: text, retire: removed, passe: moved } = value;
  if (typeof id !== 'string' || !ID.test(id)) return { cause: 'id', what: toShown(id) };
  if (!isAnchors(former)) return { cause: 'id', what: toShown(former) };
  const states = STATES.filter((key) => key in value);
  if (states.length === 1) {
    if (typeof text === 'string') return { id, former, text };
    if (typeof removed === 'string' && DATE.test(removed)) return { id, former, removed };
    if (typeof moved === 'string' && PLACE.test(moved)) return { id, former, moved };
  }
  return { cause: 'state', what: id };
}

function parse(written: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

const isAnchors = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && ANCHOR.test(item));

const toShown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'rien'));
