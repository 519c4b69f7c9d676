import { isBesideText, type Block } from '../prose/blocks.ts';
import type { Body } from '../prose/body.ts';
import { EDITOR_VOICE } from '../prose/voice.ts';
import { firstDayOf, lastDayOf, readEdtf } from '../schema/index.ts';
import { findPassage, toStatement } from './cooperations.ts';
import { writtenForms } from './dates-in-texts.ts';
import type { DatedEvent, Entry, Resource } from './entities.ts';
import { inSentences, type Passage } from './passages.ts';
import type { ResolvedMention } from './proceedings.ts';
import { statementAt, type Statement } from './statements.ts';

/** Something dated, with the sentences that tell of it, and in whose voice. */
export interface ReportedEvent extends DatedEvent {
  told: Statement;
  /** The block that holds them; undefined where no block is known to. */
  block: Block | undefined;
  /** Its rank among those of its entry, from 1. */
  rank: number;
  /** The things that those sentences name. */
  concerned: readonly Resource[];
  /** The editor's notes to them about that date. */
  notes: readonly Block[];
}

/**
 * The passage that tells of an event: by its words, or else where the date is written. Undefined unless there is one, and
 * one only.
 */
export function findEvent(body: Body, { date, words }: Pick<DatedEvent, 'date' | 'words'>): Passage | undefined {
  if (words !== undefined) return findPassage(body, words);
  for (const form of writtenForms(date)) {
    const [passage, other] = body.sayings.flatMap((block): Passage[] => {
      const match = isBesideText(block) ? null : form.exec(block.text);
      return match ? [{ block, start: match.index, end: match.index + match[0].length }] : [];
    });
    if (passage) return other ? undefined : passage;
  }
  return undefined;
}

/** The events that an entry reports. What no passage says of them is told by the editor, who gives their date. */
export const listEvents = (entry: Entry, mentions: readonly ResolvedMention[]): ReportedEvent[] =>
  entry.events.map((event, index) => {
    const found = findEvent(entry.body, event);
    const reported = { ...event, rank: index + 1 };
    if (!found) return { ...reported, ...untold(entry) };
    const passage = inSentences(found);
    const { block, start, end } = passage;
    const named = mentions.filter((mention) => mention.part === block && mention.start < end && mention.end > start);
    return {
      ...reported,
      block,
      told: toStatement(entry, passage),
      concerned: [...new Set(named.map(({ resource }) => resource))],
      notes: notesOn(event.date, block, entry.body),
    };
  });

const untold = (entry: Entry): Pick<ReportedEvent, 'block' | 'told' | 'concerned' | 'notes'> => ({
  block: undefined,
  told: { ...statementAt(entry, ''), voice: EDITOR_VOICE, text: '' },
  concerned: [],
  notes: [],
});

/** In the order of time; of those that begin together, the shortest first. */
export const inOrderOfTime = <Dated extends { date: string }>(events: readonly Dated[]): Dated[] =>
  events
    .map((event) => ({ event, days: daysOf(event.date) }))
    .sort((a, b) => a.days.first - b.days.first || a.days.last - b.days.last)
    .map(({ event }) => event);

/** The first and the last day that a date may be, in milliseconds; of an open span, those of its known end. */
export function daysOf(date: string): { first: number; last: number } {
  const { start, end } = readEdtf(date) ?? {};
  const [from, to] = [start ?? end, end ?? start];
  return { first: from ? firstDayOf(from) : NaN, last: to ? lastDayOf(to) : NaN };
}

/** The notes of the editor that follow a block and speak of the same year. */
function notesOn(date: string, block: Block, { sayings }: Body): Block[] {
  const years = date.match(/\d{4}/g) ?? [];
  const notes: Block[] = [];
  for (let rank = sayings.indexOf(block) + 1; rank < sayings.length; rank += 1) {
    const next = sayings[rank]!;
    if (next.kind === 'editorial note') notes.push(next);
    else if (next.kind !== 'list item') break;
  }
  return notes.filter(({ text }) => years.some((year) => text.includes(year)));
}
