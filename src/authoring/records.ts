import { rmSync } from 'node:fs';
import { writeWhole } from '../output/write-files.ts';
import { toRecordLines, type LostPassage } from '../prose/anchors/anchors.ts';
import { findMoves } from '../prose/anchors/moves.ts';
import { isPassage, writeRecord, type GoneLine, type RecordLine } from '../prose/anchors/record.ts';
import type { Body } from '../prose/body.ts';
import { PROSE_KINDS } from '../schema/index.ts';
import { recordPath, type SourceContent } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A text whose anchors are kept, as it is read. */
export interface RecordedText {
  /** Its address: `interventions/x`. */
  entry: string;
  source: SourceFile;
  body: Body;
}

/** The records of a content folder to be written anew, and the questions that only the editor can answer. */
export interface Renewal {
  /** The records that are not what they should be, as they should be. */
  records: { entry: string; text: string }[];
  doubts: Doubt[];
  /** The texts without a record, which get none for now. */
  unrecorded: RecordedText[];
}

/** A passage that a text has lost, and may have become another. */
export interface Doubt {
  text: RecordedText;
  lost: LostPassage;
}

/**
 * The records of texts as they are now. What is certain is written: passages that have changed, that are new, that have gone
 * to another text, or are nowhere any more. A text about which something is doubtful keeps its record until that is settled.
 * @param options the day, for what was removed; and whether texts that never had a record get their first
 * @throws {Error} when a text cannot be read
 */
export function renewRecords(content: SourceContent, { today, first }: { today: string; first: boolean }): Renewal {
  const texts = listTexts(content);
  const sound = texts.filter(({ source }) => (source.record?.faults.length ?? 0) === 0);
  const moves = findMovesBetween(sound);
  const targets = new Set([...moves.values()].map(({ entry }) => entry));
  const renewal: Renewal = { records: [], doubts: [], unrecorded: [] };
  for (const text of sound) {
    const { entry, source, body } = text;
    if (!source.record && !first && !targets.has(entry)) {
      if (body.passages.length > 0) renewal.unrecorded.push(text);
      continue;
    }
    const lost = body.anchors.lost.filter((passage) => !moves.has(passage));
    const doubts = lost.filter(({ candidate }) => candidate !== undefined);
    renewal.doubts.push(...doubts.map((passage) => ({ text, lost: passage })));
    if (doubts.length > 0) continue;
    const gone = body.anchors.lost.map(({ id, former }): GoneLine => ({ id, former, removed: today }));
    const lines = toRecordLines(
      body.passages,
      body.anchors,
      gone.map((line, rank) => {
        const move = moves.get(body.anchors.lost[rank]!);
        return move ? { id: line.id, former: line.former, moved: `${move.entry}#${move.anchor}` } : line;
      }),
    );
    const written = writeRecord(lines);
    if (written !== (source.record?.text ?? '')) renewal.records.push({ entry, text: written });
  }
  return renewal;
}

/** The editor's answer about a passage that its text has lost. */
export type Answer = { is: 'removed' } | { is: 'passage'; anchor: string } | { is: 'moved'; place: string };

/**
 * The record of a text with what the editor says of one of its lost passages; the rest of it is as it was.
 * @throws {Error} when the text has no such passage
 */
export function settle({ body, source }: RecordedText, id: string, answer: Answer, today: string): string {
  const lines = source.record?.lines ?? [];
  const line = lines.filter(isPassage).find((candidate) => candidate.id === id);
  if (!line) throw new Error(`Le relevé de ce texte n’a pas de passage « ${id} ».`);
  const { former } = line;
  if (answer.is === 'removed') return replace(lines, line, [{ id, former, removed: today }]);
  if (answer.is === 'moved') return replace(lines, line, [{ id, former, moved: answer.place }]);
  const rank = body.passages.findIndex((passage) => passage.anchor === answer.anchor);
  if (rank < 0) throw new Error(`Ce texte n’a pas de passage « ${answer.anchor} ».`);
  // A passage without a past takes this one's; another is joined by it.
  if (body.anchors.isNew[rank]) return replace(lines, line, [{ id, former, text: body.passages[rank]!.text }]);
  const joined = lines.map((other) =>
    other.id === answer.anchor ? { ...other, former: [...other.former, id, ...former] } : other,
  );
  return replace(joined, line, []);
}

const replace = (lines: readonly RecordLine[], line: RecordLine, by: readonly RecordLine[]): string =>
  writeRecord(lines.flatMap((other) => (other.id === line.id ? by : [other])));

/** The addresses of the texts that have anchors and no record of them; of those that can be read. */
export const listUnrecorded = ({ files }: SourceContent): string[] =>
  files
    .filter((file) => PROSE.has(file.kind) && !file.record && hasPassages(file))
    .map(({ kind, slug }) => `${kind}/${slug}`);

/** A text that cannot be read has none. */
function hasPassages(file: SourceFile): boolean {
  try {
    return file.body().passages.length > 0;
  } catch {
    return false;
  }
}

const PROSE: ReadonlySet<string> = new Set(PROSE_KINDS);

/** The texts of a content folder. */
export const listTexts = ({ files }: SourceContent): RecordedText[] =>
  files
    .filter(({ kind }) => PROSE.has(kind))
    .map((source) => ({ entry: `${source.kind}/${source.slug}`, source, body: source.body() }));

/** The passages that recorded texts have lost and that stand, new, in another, with where. */
function findMovesBetween(texts: readonly RecordedText[]): Map<LostPassage, Moved> {
  const moves = new Map<LostPassage, Moved>();
  const losers = texts.filter(({ body }) => body.anchors.lost.length > 0);
  if (losers.length === 0) return moves;
  const fresh = texts.flatMap(({ entry, body }) =>
    body.passages
      .filter((_, rank) => body.anchors.isNew[rank])
      .map(({ text, anchor }): Moved => ({ entry, anchor, text })),
  );
  for (const { entry, body } of losers) {
    const elsewhere = fresh.filter((passage) => passage.entry !== entry);
    for (const [lost, found] of findMoves(body.anchors.lost, elsewhere)) moves.set(lost, found);
  }
  return moves;
}

interface Moved {
  entry: string;
  anchor: string;
  text: string;
}

/** Writes the record of a text, whole or not at all; an empty one is taken away. */
export function writeRecordFile(directory: string, entry: string, text: string): void {
  const path = recordPath(directory, entry);
  if (text === '') return rmSync(path, { force: true });
  writeWhole(path, text);
}
