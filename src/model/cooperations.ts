import type { Block } from '../prose/blocks.ts';
import type { Body } from '../prose/body.ts';
import type { DataOf } from '../schema/index.ts';
import type { Entry, Organisation, Place } from './entities.ts';
import { inSentences, passagesWith, wordsOf, type Passage } from './passages.ts';
import { statementAt, type Statement } from './statements.ts';
import { voiceIn } from './voices.ts';

/** A cooperation as an entry tells it. */
export interface ToldCooperation {
  /** Two at least; the first is the one of whom the text speaks. */
  partners: Partner[];
  kind: CooperationKind;
  /** Its subject, in a few words. */
  subject: string;
  /** When it began (partial date), where the source says so. */
  since: string | undefined;
  /** The words of the source on its age without a date. */
  duration: string | undefined;
  /** The words of the text that tell of it. */
  words: string;
}

/** One who cooperates. */
export interface Partner {
  resource: Organisation | Place;
  /** Where it is on a map: itself, or the place of the organisation. */
  place: Place | undefined;
  /** The words of the text for it, where it does not name it. */
  words: string | undefined;
}

/** A cooperation with the sentences that tell of it, and in whose voice. */
export interface Cooperation extends ToldCooperation {
  told: Statement;
  /** The block that holds them. */
  block: Block;
  /** Its rank among those of its entry, from 1. */
  rank: number;
  /** Its rank among all, from 1. */
  number: number;
}

type CooperationKind = DataOf<'etudes-de-cas'>['cooperations'][number]['genre'];

/** The passage that words of a text lead to; undefined unless there is one, and one only. */
export function findPassage(body: Body, words: string): Passage | undefined {
  const [passage, other] = passagesWith(body, words);
  return other ? undefined : passage;
}

/** The cooperations that entries tell of, in their order. */
export const listCooperations = (entries: readonly Entry[]): Cooperation[] =>
  entries
    .flatMap((entry) =>
      entry.cooperations.flatMap((told, index) => {
        const passage = findPassage(entry.body, told.words);
        if (!passage) return [];
        return [{ ...told, rank: index + 1, block: passage.block, told: toStatement(entry, inSentences(passage)) }];
      }),
    )
    .map((cooperation, index) => ({ ...cooperation, number: index + 1 }));

/** A passage of an entry as a statement. */
export const toStatement = (entry: Entry, passage: Passage): Statement => ({
  ...statementAt(entry, passage.block.anchor),
  voice: voiceIn(entry, passage.block),
  text: wordsOf(passage),
});
