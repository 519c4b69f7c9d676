import type { Spelling as LexiconSpelling } from '../../prose/lexicon.ts';
import type { Voice } from '../../prose/voice.ts';
import type { DataOf, Kind, Reference } from '../../schema/index.ts';
import type { Country, Entry, Organisation, Person, Place, Resource, ResourceOf, Theme } from '../entities.ts';
import type { FileOf } from '../files.ts';
import type { KnownFile } from '../materials.ts';
import type { Proceedings } from '../proceedings.ts';

/**
 * The descriptor of a kind: all that sets its resources apart, save the schema of its files (`src/schema/`), what readers
 * see it called (`src/site/kind-names.ts`) and its page. What a kind leaves out does not exist for it.
 */
export interface Descriptor<R extends { kind: Kind }> {
  /**
   * The resource that a validated file becomes.
   * @throws {Error} on a reference to nothing
   */
  build(file: FileOf<R['kind']>, context: BuildContext): R;
  /** The text by which a list of entities or pages is sorted; their name unless it is given. */
  sortKey?(resource: R): string;
  /** The entry by whose place in the proceedings it is listed, where that is not by its name. */
  standsWhere?(resource: R): Entry | undefined;
  /** The name that lists give it; the plain one unless it is given. */
  label?(resource: R): string;
  /** The persons and organisations that it shows as speaking, in order. */
  speakers?(resource: R): readonly (Person | Organisation)[];
  /** The voice of its text where a block does not say otherwise; the source's unless it is given. */
  voice?(resource: R): Voice;
  /** The organisations in whose name they speak. */
  spokenFor?(resource: R): readonly Organisation[];
  /** The relations of others to it by the source, in the order in which its page says so. */
  relations?(resource: R): readonly Relation[];
  /** The entries that the editor set beside it. */
  besides?(resource: R): readonly Entry[];
  /** The mark of a summary that is a part of the proceedings: where the text stands whole, it does too. */
  hasGloss?: true;
  /** The persons, places, organisations and themes under which the search files it; an entry, also under its speakers and what it meets. */
  subjects?(resource: R, proceedings: Proceedings): Subjects;
  /** The names by which a text speaks of it, and what else it then speaks of: of the city, who speaks of its council. */
  spellings?(data: DataOf<R['kind']>): {
    names: readonly Spelling[];
    besides?: readonly Pick<Reference, 'kind' | 'slug'>[];
  };
  /** The other names by which a query names it. */
  names?(resource: R): readonly string[];
  /** The words that are searched with its text and not shown there; its other names on show unless they are given. */
  hiddenWords?(resource: R, proceedings: Proceedings): readonly string[];
  /** The parts of the line under its name in search results; an entry has its speakers there. */
  resultLine?(resource: R, proceedings: Proceedings): readonly string[];
  /** The sentences that stand for a text where there is none, the editor's note aside. */
  lead?(resource: R, proceedings: Proceedings): readonly string[];
}

/** Those who are one thing to an entry. */
export interface Relation {
  as:
    'partners' | 'networks' | 'patrons' | 'supporters' | 'presentedBy' | 'proposedBy' | 'defendedBy' | 'illustratedBy';
  those: readonly Resource[];
}

/** One name, and how it is read in a text. */
export type Spelling = Pick<LexiconSpelling<never>, 'text' | 'as'>;

/** The persons, places, organisations and themes that a resource is about. */
export interface Subjects {
  persons?: readonly Person[];
  places?: readonly Place[];
  organisations?: readonly Organisation[];
  themes?: readonly Theme[];
}

/** The content around a file that is being built. */
export interface BuildContext {
  /**
   * The resource of a kind that has been built before.
   * @throws {Error} when there is none
   */
  get<K extends Kind>(kind: K, slug: string): ResourceOf<K>;
  /** A file that the content serves as it is, by its path: `fichiers/crue.pdf`. */
  fileAt(path: string): KnownFile | undefined;
  /** The country that two capitals are the code of. */
  toCountry(code: string): Country;
}
