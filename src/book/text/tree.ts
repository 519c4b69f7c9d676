import type { Entry, Resource } from '../../model/entities.ts';
import type { Turn } from '../../prose/turns.ts';
import type { Voice } from '../../prose/voice.ts';

/** A text of the book as every format takes it: what its body means, whatever it will be written in. */
export interface BookText {
  units: readonly Unit[];
  notes: readonly BookNote[];
  /** The paths of the pictures that it shows. */
  pictures: readonly string[];
}

export const NO_TEXT: BookText = { units: [], notes: [], pictures: [] };

/** One thing under another, at the top of a text. */
export interface Unit {
  /** The anchor that is its own; undefined of what only parts or leads on, and of a list, whose items have one each. */
  anchor?: string | undefined;
  /** The number by which it is cited; undefined where it has none of its own. */
  number?: number | undefined;
  /** Who speaks there; undefined of headings, and of what nobody says. */
  voice?: Voice | undefined;
  /** The persons whose words they are, by slug: of words passed on from somebody else, nobody. */
  speakers?: readonly string[];
  /** The word to the reader, before it, on who speaks: another voice than before, or the turns of a dialogue. */
  label?: string | undefined;
  /** The turn of a dialogue of which it is a part, and who speaks where it begins. */
  turn?: Turn | undefined;
  head?: readonly Participant[];
  /** BCP 47 tag of its words, when they are not in the language of the book. */
  language?: string | undefined;
  flow: Flow;
}

/** Someone who takes part in a text. */
export interface Participant {
  /** Their role; undefined of who speaks. */
  role: string | undefined;
  /** One `speaker`. */
  name: Inline;
  /** In which capacity, and for whom. */
  standing: string | undefined;
}

/** A block of a text. */
export type Flow =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: number; anchor: string; children: Inline[] }
  | Quotation
  | { type: 'editorial note'; flow: Flow[] }
  | { type: 'see'; flow: Flow[] }
  | { type: 'block quotation'; flow: Flow[]; isSpoken: boolean }
  | { type: 'in language'; language: string; flow: Flow[] }
  | { type: 'list'; start: number | undefined; isLoose: boolean; items: Item[] }
  | { type: 'table'; sides: Side[]; head: Inline[][]; rows: Inline[][][] }
  | { type: 'code'; text: string }
  | { type: 'rule' };

/** Words to the letter, and what is said below them. */
export interface Quotation {
  type: 'quotation';
  lines: Inline[][];
  /** BCP 47 tag of the words, when they are not those of the text. */
  language: string | undefined;
  /** The slug of the person whose words they are; undefined of anybody else. */
  by: string | undefined;
  about: Inline[];
  gloss: string | undefined;
}

interface Item {
  anchor: string | undefined;
  flow: Flow[];
}

/** On which side the words of a column stand; undefined where the table does not say. */
export type Side = 'left' | 'right' | 'center' | undefined;

/** A stretch of a sentence. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'emphasis' | 'strong' | 'deleted' | 'title' | 'plain'; language: string | undefined; children: Inline[] }
  | { type: 'subscript' | 'superscript'; children: Inline[] }
  | { type: 'abbreviation'; full: string; language: string | undefined; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'break' }
  | { type: 'link'; to: Destination; children: Inline[] }
  | { type: 'picture'; path: string; description: string }
  | { type: 'note'; rank: number; call: number }
  | { type: 'speaker'; person: Resource | undefined; children: Inline[] }
  | { type: 'named'; what: readonly Resource[]; isFirst: boolean; children: Inline[] };

/**
 * Where a link leads: to a text of the book, to something that its indexes hold, to a place around the texts, to another page
 * of the site, or away.
 */
export type Destination =
  | { type: 'text'; entry: Entry; anchor: string | undefined }
  | { type: 'entity'; resource: Resource }
  | { type: 'place'; id: string; path: string }
  | { type: 'site'; path: string }
  | { type: 'web'; url: string };

/** Words as they are. */
export const toText = (text: string): Inline => ({ type: 'text', text });

/** Inlines one after another, with words between. */
export const joinInlines = (parts: readonly (readonly Inline[])[], between = ', '): Inline[] =>
  parts.filter((part) => part.length > 0).flatMap((part, rank) => (rank === 0 ? part : [toText(between), ...part]));

/** A note of a text. */
export interface BookNote {
  /** From 1, in the order of its text. */
  rank: number;
  anchor: string;
  calls: number;
  flow: Flow[];
}
