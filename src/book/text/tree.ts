import type { Entry, Resource } from '../../model/entities.ts';
import type { Voice } from '../../prose/voice.ts';

/** A text of the book as every format takes it: what its body means, whatever it will be written in. */
export interface BookText {
  units: readonly Unit[];
  notes: readonly BookNote[];
  /** The paths of the pictures that it shows. */
  pictures: readonly string[];
}

/** One thing under another, at the top of a text. */
export interface Unit {
  /** The anchor that is its own; undefined of what only parts or leads on, and of a list, whose items have one each. */
  anchor: string | undefined;
  /** The number by which it is cited; undefined where it has none of its own. */
  number: number | undefined;
  /** Who speaks there; undefined of headings, and of what nobody says. */
  voice: Voice | undefined;
  /** Whether the reader has to be told who speaks: another voice than before. */
  isNews: boolean;
  flow: Flow;
}

/** A block of a text. */
export type Flow =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: number; anchor: string; children: Inline[] }
  | { type: 'quotation'; lines: Inline[][]; by: string; gloss: string | undefined; reporting: string | undefined }
  | { type: 'editorial note'; flow: Flow[] }
  | { type: 'see'; flow: Flow[] }
  | { type: 'block quotation'; flow: Flow[] }
  | { type: 'list'; start: number | undefined; isLoose: boolean; items: Item[] }
  | { type: 'table'; sides: Side[]; head: Inline[][]; rows: Inline[][][] }
  | { type: 'code'; text: string }
  | { type: 'rule' };

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
  | { type: 'named'; what: readonly Resource[]; isFirst: boolean; children: Inline[] };

/** Where a link leads: to a place of the book, to something that its indexes hold, to another page of the site, or away. */
export type Destination =
  | { type: 'text'; entry: Entry; anchor: string | undefined }
  | { type: 'entity'; resource: Resource }
  | { type: 'site'; path: string }
  | { type: 'web'; url: string };

/** A note of a text. */
export interface BookNote {
  /** From 1, in the order of its text. */
  rank: number;
  anchor: string;
  calls: number;
  flow: Flow[];
}
