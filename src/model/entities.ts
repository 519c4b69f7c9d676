import type { Identifier, Kind, Licence, LicenceId, Reference, SeminarData } from '../schema/index.ts';
import { isBesideText } from '../prose/blocks.ts';
import type { Body } from '../prose/body.ts';
import type { ToldCooperation } from './cooperations.ts';
import type { Chapter } from './kinds/chapter.ts';
import type { Descriptor } from './kinds/descriptor.ts';
import type { descriptors } from './kinds/index.ts';
import type { Organisation } from './kinds/organisation.ts';
import type { Person } from './kinds/person.ts';
import type { Place } from './kinds/place.ts';
import type { Theme } from './kinds/theme.ts';
import type { Document, Recording } from './materials.ts';

export type { Debate } from './kinds/debate.ts';
export type { Definition, Opposition } from './kinds/definition.ts';
export type { Holding } from './kinds/holding.ts';
export type { Appearance, Intervention } from './kinds/intervention.ts';
export type { Page } from './kinds/page.ts';
export type { Portrait } from './kinds/person.ts';
export type { Country } from './kinds/place.ts';
export type { Chapter, Organisation, Person, Place, Theme };

/** The resource that a file of a kind becomes. */
export type ResourceOf<K extends Kind> = ResourcesByKind[K];
/** Anything that has a page of its own made from a content file. */
export type Resource = ResourcesByKind[Kind];
/** A place in the proceedings that has its own page and stands in the reading order. */
export type Entry = Extract<Resource, EntryBase>;
/** An entry that belongs to a chapter. */
export type LeafEntry = Exclude<Entry, Chapter>;
/** Someone or something that entries speak of. */
export type Entity = Extract<Resource, EntityBase>;

type ResourcesByKind = { [K in Kind]: (typeof descriptors)[K] extends Descriptor<infer R> ? R : never };

export interface Seminar {
  title: string;
  shortTitle: string;
  /** The edition in a few words. */
  mention: string | undefined;
  description: string;
  /** ISO days. */
  start: string;
  end: string;
  datesNote: string | undefined;
  /** As it is written; undefined where it was held nowhere, or nobody says where. */
  venue: string | undefined;
  /** Undefined where it was held online, or in several. */
  city: Place | undefined;
  organisers: Organisation[];
  /** The entry whose first quotation opens the home page. */
  opening: Entry | undefined;
  language: SeminarData['langue'];
  source: Source;
  /** The edition in a sentence. */
  edition: string;
  publication: Publication;
  /** The published states of the edition, the last first; the one that is built is the first. */
  versions: Version[];
  contact: Contact;
}

/** The edition as it is cited and catalogued; each part may be unknown. */
export interface Publication {
  publisher: string | undefined;
  /** The town where it is published. */
  place: string | undefined;
  editors: { givenName: string; familyName: string }[];
  licence: ({ id: LicenceId } & Licence) | undefined;
  isbn: string | undefined;
  /** Without the address of its resolver. */
  doi: string | undefined;
}

/** One published state of the edition. */
interface Version {
  version: string;
  /** ISO day. */
  date: string;
  /** The corrections since the one before, a sentence each. */
  changes: string[];
}

/** The document from which the edition is made; what it does not say of itself is undefined. */
interface Source {
  /** Its name on the pages, with its article: « la synthèse ». */
  name: string;
  title: string;
  authors: string[];
  publisher: string | undefined;
  /** The year, four figures. */
  year: string | undefined;
  /** The number of its pages. */
  pages: number | undefined;
  /** An https address where it can be read. */
  url: string | undefined;
  /** Where it is kept. */
  keptAt: string | undefined;
  note: string | undefined;
}

/** Whom to write to about the site, and how; each may be unknown. */
interface Contact {
  name: string | undefined;
  email: string | undefined;
  /** https address of a page or form. */
  page: string | undefined;
  /** Postal, on one line. */
  address: string | undefined;
}

/** The fields that every entry has. */
export interface EntryBase {
  slug: string;
  title: string;
  /** BCP 47 tag of the text when it is not in the language of the edition. */
  language?: string | undefined;
  /** BCP 47 tag of the title when it is not in the language of the edition. */
  titleLanguage?: string | undefined;
  /** One sentence; a chapter may have none. */
  summary: string | undefined;
  /** BCP 47 tag of the summary when it is not in the language of the edition. */
  summaryLanguage?: string | undefined;
  /** The summary of the author or a catalogue at more length, paragraph by paragraph; in the language of the summary. */
  abstract: readonly string[];
  /** The words under which the author or a catalogue files the text. */
  keywords: readonly string[];
  /** Its titles and summaries in other languages. */
  translations: readonly Translation[];
  themes: Theme[];
  events: DatedEvent[];
  documents: Document[];
  recording: Recording | undefined;
  cooperations: ToldCooperation[];
  /** The references that its fields make: its chapter, its cooperations, the corrections of its mentions and what it opposes aside. */
  references: readonly Reference[];
  body: Body;
}

/** The title and summary of a text in another language (BCP 47). */
interface Translation {
  language: string;
  title: string | undefined;
  summary: string | undefined;
  abstract: readonly string[];
  keywords: readonly string[];
}

/** Something dated that an entry reports. */
export interface DatedEvent {
  /** Partial date (see `partialDate()`). */
  date: string;
  label: string;
  /** The words of the text that say it, where its date does not lead to them. */
  words: string | undefined;
}

/** The fields that every entity has. */
export interface EntityBase {
  slug: string;
  name: string;
  /** BCP 47 tag of the name when it is not French. */
  nameLanguage?: string | undefined;
  aliases: string[];
  note: string | undefined;
  /** Its numbers in the files of authorities. */
  identifiers: readonly Identifier[];
}

/** A quotation, with who said it and where it stands. */
export interface Quotation {
  text: string;
  /** BCP 47 tag of the words when they are not in the language of the edition. */
  language: string | undefined;
  speaker: Person;
  gloss: string | undefined;
  reporting: string | undefined;
  entry: Entry;
  /** Anchor of the quotation on the page of its entry. */
  anchor: string;
}

/** Whether a resource has its place in the reading order. */
export const isEntry = (resource: Resource): resource is Entry => 'references' in resource;

/** The chapter in which an entry stands; a chapter stands in itself. */
export const chapterOf = (entry: Entry): Chapter => ('chapter' in entry ? entry.chapter : entry);

/** The chapter around an entry, or around a chapter; those of the first level have none. */
export const chapterAround = (entry: Entry): Chapter | undefined => ('chapter' in entry ? entry.chapter : entry.parent);

/**
 * Whether an entry is read in its chapter: a chapter is, and what has a text. A notion that is only defined in a sentence
 * and leads to the text that says the rest is looked up.
 */
export const isRead = (entry: Entry): boolean =>
  entry.kind === 'parties' || entry.body.sayings.some((block) => !isBesideText(block));

/** The plain name of a resource. */
export const nameOf = (resource: Resource): string => ('name' in resource ? resource.name : resource.title);

/** The resource on whose page another is found: itself, or the place that it bears the name of. */
export const hostOf = <R extends Resource>(resource: R): R | Place =>
  ('standsWith' in resource && resource.standsWith) || resource;

/** The language of that name (BCP 47) when it is not French. */
export const languageOf = (resource: Resource): string | undefined =>
  'name' in resource ? resource.nameLanguage : 'titleLanguage' in resource ? resource.titleLanguage : undefined;
