import type { DataOf, SeminarData } from '../schema/index.ts';
import type { Body } from '../prose/body.ts';

/** A place in the proceedings that has its own page and stands in the reading order. */
export type Entry = Chapter | Intervention | CaseStudy | Definition;
/** Someone or something that entries speak of. */
export type Entity = Person | Place | Organisation | Theme;
/** Anything that has a page of its own made from a content file. */
export type Resource = Entry | Entity | Page;

export interface Seminar {
  title: string;
  shortTitle: string;
  description: string;
  /** ISO days. */
  start: string;
  end: string;
  datesNote: string | undefined;
  venue: string;
  city: Place;
  organisers: Organisation[];
  language: SeminarData['langue'];
  source: string;
  edition: string;
  contact: Contact;
}

/** Whom to write to about the site, and how; each may be unknown. */
export interface Contact {
  name: string | undefined;
  email: string | undefined;
  /** https address of a page or form. */
  page: string | undefined;
  /** Postal, on one line. */
  address: string | undefined;
}

interface EntryBase {
  slug: string;
  title: string;
  /** BCP 47 tag of the title when it is not French. */
  titleLanguage?: string | undefined;
  /** One sentence. */
  summary: string;
  places: Place[];
  organisations: Organisation[];
  themes: Theme[];
  events: DatedEvent[];
  body: Body;
}

export interface Chapter extends EntryBase {
  kind: 'parties';
  parent: Chapter | undefined;
  /** Chapters inside this one, in order. */
  children: Chapter[];
  /** Entries of this chapter itself, in order. */
  entries: LeafEntry[];
  /** « I », « I.2 »; undefined for an introduction or a conclusion. */
  number: string | undefined;
}

export interface Intervention extends EntryBase {
  kind: 'interventions';
  chapter: Chapter;
  speakers: Appearance[];
}

export interface CaseStudy extends EntryBase {
  kind: 'etudes-de-cas';
  chapter: Chapter;
  partners: Organisation[];
  presenters: Person[];
  /** Partial date (see `partialDate()`), or undefined when the source gives none. */
  start: string | undefined;
}

export interface Definition extends EntryBase {
  kind: 'definitions';
  chapter: Chapter;
  /** As written inside a sentence; `title` is the same with a capital. */
  term: string;
  variants: string[];
  proposers: (Person | Organisation)[];
  /** Neighbouring notions, as the editor chose them. */
  notions: Definition[];
}

export type LeafEntry = Intervention | CaseStudy | Definition;

/** A person speaking in one intervention, in the capacity stated there. */
export interface Appearance {
  person: Person;
  capacity: string | undefined;
  organisations: Organisation[];
}

/** Something dated that an entry reports. */
interface DatedEvent {
  /** Partial date (see `partialDate()`). */
  date: string;
  label: string;
}

interface EntityBase {
  slug: string;
  name: string;
  /** BCP 47 tag of the name when it is not French. */
  nameLanguage?: string | undefined;
  aliases: string[];
  note: string | undefined;
}

export interface Person extends EntityBase {
  kind: 'intervenants';
  givenName: string;
  familyName: string;
}

export interface Place extends EntityBase {
  kind: 'lieux';
  type: DataOf<'lieux'>['type'];
  countries: Country[];
  coordinates: { latitude: number; longitude: number } | undefined;
  localNames: { name: string; language: string }[];
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
}

export interface Organisation extends EntityBase {
  kind: 'organisations';
  acronym: string | undefined;
  type: string;
  place: Place | undefined;
}

export interface Theme extends EntityBase {
  kind: 'themes';
  description: string;
}

export interface Page {
  kind: 'pages';
  slug: string;
  title: string;
  summary: string;
  body: Body;
}

/** A quotation, with who said it and where it stands. */
export interface Quotation {
  text: string;
  speaker: Person;
  gloss: string | undefined;
  reporting: string | undefined;
  entry: Entry;
  /** Anchor of the quotation on the page of its entry. */
  anchor: string;
}

/** Whether a resource has its place in the reading order. */
export function isEntry(resource: Resource): resource is Entry {
  return 'body' in resource && resource.kind !== 'pages';
}
