import { followPassages } from './follow.ts';
import { drawId } from './new-id.ts';
import { isGone, isPassage, type AnchorRecord, type GoneLine, type PassageLine, type RecordLine } from './record.ts';
import { listWords } from './words.ts';

/**
 * The anchors of the passages of a text: those that its record gives them, wherever they have gone since, and new ones. The
 * same text and the same record always give the same, and so does the record that is made of the answer (`toRecordLines`).
 * A text without a record has new ones, and those of its places as former ones.
 * @param setting what makes the text another than those of the same words, and the anchors that no passage can have
 */
export function findAnchors(passages: readonly Passage[], record: AnchorRecord | undefined, setting: Setting): Anchors {
  const lines = record?.lines ?? [];
  const known = lines.filter(isPassage);
  const { to, owners, doubts } = follow(known, passages);
  const taken = new Set([...setting.taken, ...lines.flatMap(({ id, former }) => [id, ...former])]);
  const former = passages.map(({ place }) => (record || place === '' ? [] : [place]));
  const ids = passages.map((_, rank) => known[owners.get(rank) ?? -1]?.id);
  // Of new passages with the same words, each is another.
  const drawn = new Map<string, number>();
  const draw = (text: string): string => {
    const words = listWords(text).join(' ');
    const rank = (drawn.get(words) ?? 0) + 1;
    drawn.set(words, rank);
    return drawNew(`${setting.entry} ${rank} ${words}`, taken);
  };
  known.forEach((line, rank) => {
    const now = to[rank];
    if (now !== undefined) former[now]!.push(...(owners.get(now) === rank ? line.former : [line.id, ...line.former]));
  });
  return {
    ids: passages.map(({ text }, rank) => ids[rank] ?? draw(text)),
    former,
    gone: lines.filter(isGone),
    lost: known.flatMap((line, rank) => (to[rank] === undefined ? [{ ...line, candidate: doubts.get(rank) }] : [])),
    isNew: ids.map((id) => id === undefined),
  };
}

/**
 * The record of a text as it is now.
 * @param lost what is written of the passages that it has lost
 */
export const toRecordLines = (
  passages: readonly Passage[],
  { ids, former, gone }: Anchors,
  lost: readonly GoneLine[],
): RecordLine[] => [
  ...passages.map(({ text }, rank) => ({ id: ids[rank]!, former: former[rank]!, text })),
  ...gone,
  ...lost,
];

/** A part of a text with an anchor of its own: a paragraph, an item of a list, a note… */
export interface Passage {
  /** Its words, without markup. */
  text: string;
  /** The anchor of its place, which it had before it had an id; empty where it had none. */
  place: string;
}

export interface Anchors {
  /** For each passage, its anchor, and those that lead to it too. */
  ids: readonly string[];
  former: readonly (readonly string[])[];
  /** For each passage, whether the record does not know it. */
  isNew: readonly boolean[];
  /** The anchors that lead to nothing in the text, as the record says. */
  gone: readonly GoneLine[];
  /** The passages of the record that the text has no more, of which the record does not speak yet. */
  lost: readonly LostPassage[];
}

export interface LostPassage extends PassageLine {
  /** The rank of the passage that it may have become. */
  candidate: number | undefined;
}

interface Setting {
  /** The address of the text: `interventions/x`. */
  entry: string;
  taken: Iterable<string>;
}

/** Most texts are as they were: then nothing is to be looked for. */
function follow(known: readonly PassageLine[], passages: readonly Passage[]): ReturnType<typeof followPassages> {
  if (known.length === 0) return { to: [], owners: new Map(), doubts: new Map() };
  const isUnchanged =
    known.length === passages.length && known.every(({ text }, rank) => text === passages[rank]!.text);
  if (!isUnchanged) {
    return followPassages(
      known.map(({ text }) => text),
      passages.map(({ text }) => text),
    );
  }
  const ranks = [...known.keys()];
  return { to: ranks, owners: new Map(ranks.map((rank) => [rank, rank])), doubts: new Map() };
}

function drawNew(seed: string, taken: Set<string>): string {
  const id = drawId(seed, (drawn) => taken.has(drawn));
  taken.add(id);
  return id;
}
