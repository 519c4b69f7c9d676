import { compareWords } from '../words/order.ts';
import { foldLetters } from '../prose/letters.ts';
import { hostOf, nameOf, type Entry, type Organisation, type Person, type Resource } from './entities.ts';
import { groupBy } from './group-by.ts';
import { descriptorOf } from './kinds/index.ts';
import type { Proceedings } from './proceedings.ts';
import { statementAt } from './statements.ts';

/**
 * The general index, as at the end of a book: persons, places, organisations and notions in one French alphabetical order,
 * each with where it is met; under its other names, what to see.
 */
export function buildGeneralIndex(proceedings: Proceedings): Heading[] {
  const filed = INDEXED_KINDS.flatMap((kind) => proceedings.list(kind) as readonly Indexed[]).filter(hasOwnPage);
  const headings = filed.map((resource) => toHeading(resource, proceedings));
  return [...headings, ...listReferrals(proceedings)].sort((a, b) => compareWords(a.key, b.key));
}

/** The kinds whose things are filed in the index. */
export const INDEXED_KINDS = ['intervenants', 'lieux', 'organisations', 'definitions'] as const;
export type Indexed = Extract<Resource, { kind: (typeof INDEXED_KINDS)[number] }>;

/** A line of the index. */
export type Heading = Subject | Referral;

/** A thing of which the proceedings speak, or a person who speaks. */
export interface Subject {
  is: 'subject';
  /** As it is filed: « Dumas, Claire ». */
  label: string;
  /** By what it is filed. */
  key: string;
  resource: Indexed;
  /** Where it is met; of a person, nothing: what they say and what is said of them stand apart. */
  places: readonly Locator[];
  /** Who speaks in its name, and in which texts. */
  speakers: readonly { person: Person; entries: readonly Entry[] }[];
  inside: readonly Inside[];
  /** The neighbouring notions. */
  seeAlso: readonly Indexed[];
}

/** A name by which something is looked for that is filed under another. */
interface Referral {
  is: 'referral';
  label: string;
  key: string;
  to: readonly Indexed[];
}

/** A line under a subject: the words of a person or about them, or a thing that stands on the page of a place. */
export interface Inside {
  as: 'own words' | 'words of others' | Organisation;
  places: readonly Locator[];
}

/** Where something is met in one text: its paragraphs, in order; a note, or what stands before the first, has no number. */
export interface Locator {
  entry: Entry;
  paragraphs: readonly { number: number | undefined; anchor: string }[];
}

const hasOwnPage = (resource: Indexed): boolean => !('standsWith' in resource && resource.standsWith);

function toHeading(resource: Indexed, proceedings: Proceedings): Subject {
  const label = filedAs(resource);
  const bare = { places: placesOf(resource, proceedings.mentionsOf(resource)), speakers: [], inside: [], seeAlso: [] };
  const own = (describers[resource.kind] as Describer<Indexed>)(resource, proceedings);
  return { is: 'subject', label, key: keyOf(label), resource, ...bare, ...own };
}

type Describer<R extends Indexed> = (
  resource: R,
  proceedings: Proceedings,
) => Partial<Pick<Subject, 'places' | 'speakers' | 'inside' | 'seeAlso'>>;

/** The additions of each kind to its line. */
const describers: { [K in Indexed['kind']]: Describer<Extract<Indexed, { kind: K }>> } = {
  intervenants: (person, proceedings) => {
    const inside: Inside[] = [
      { as: 'own words', places: locate(proceedings.statementsBy(person)) },
      { as: 'words of others', places: placesOf(person, proceedings.mentionsByOthers(person)) },
    ];
    return { places: [], inside: inside.filter(({ places }) => places.length > 0) };
  },
  lieux: (place, proceedings) => {
    const institutions = proceedings.organisationsAt(place);
    const guests = institutions.filter(({ standsWith }) => standsWith);
    // « Ville d’Amiens » names Amiens too: it is filed once, under its own name.
    const filed = new Set(guests.flatMap((guest) => proceedings.mentionsOf(guest).map(stretchOf)));
    const own = proceedings.mentionsOf(place).filter((mention) => !filed.has(stretchOf(mention)));
    // Who speaks for a school that stands there does not speak for the place.
    const councils = institutions.filter(({ territory }) => territory === place);
    return {
      places: placesOf(place, own),
      speakers: speakersFor(councils, proceedings),
      inside: guests.map((guest) => ({ as: guest, places: placesOf(guest, proceedings.mentionsOf(guest)) })),
    };
  },
  organisations: (organisation, proceedings) => ({ speakers: speakersFor([organisation], proceedings) }),
  definitions: ({ notions }) => ({ seeAlso: notions }),
};

/** Who speaks in the name of one of these, with the texts where they do. */
function speakersFor(organisations: readonly Organisation[], proceedings: Proceedings): Subject['speakers'] {
  const persons = new Set(organisations.flatMap((organisation) => proceedings.speakersFor(organisation)));
  return [...persons].map((person) => ({
    person,
    entries: proceedings
      .appearancesOf(person)
      .filter(({ appearance }) => appearance.organisations.some((own) => organisations.includes(own)))
      .map(({ intervention }) => intervention),
  }));
}

/** As an index files it: a person by the family name, a notion as it is written in a sentence. */
export function filedAs(resource: Indexed): string {
  if (resource.kind === 'definitions') return resource.term;
  const label = descriptorOf<Resource>(resource).label?.(resource) ?? nameOf(resource);
  return resource.kind === 'intervenants' ? label.replace(resource.name, resource.filedName) : label;
}

/** The key by which a label is filed: signs before its first letter or figure file nothing. */
const keyOf = (label: string): string => label.replace(/^[^\p{L}\p{N}]+/u, '');

const placesOf = (resource: Resource, mentions: ReturnType<Proceedings['mentionsOf']>): Locator[] =>
  locate(mentions.filter(({ entry }) => entry !== resource).map(({ entry, anchor }) => statementAt(entry, anchor)));

/** Which words of which text a mention is. */
const stretchOf = ({ entry, anchor, start, end }: ReturnType<Proceedings['mentionsOf']>[number]): string =>
  `${entry.kind}/${entry.slug}#${anchor} ${start} ${end}`;

/** The places of statements, text by text, each paragraph once: items of a list are of the paragraph before them. */
function locate(statements: readonly ReturnType<typeof statementAt>[]): Locator[] {
  return [...groupBy(statements, ({ entry }) => [entry])].map(([entry, within]) => {
    const first = new Map<number | string, { anchor: string; number: number | undefined }>();
    for (const { anchor, paragraph } of within) {
      if (!first.has(paragraph ?? anchor)) first.set(paragraph ?? anchor, { anchor, number: paragraph });
    }
    return { entry, paragraphs: [...first.values()] };
  });
}

/** The other names, each with all that bears it; none that would stand for what is filed under the same letters. */
function listReferrals(proceedings: Proceedings): Referral[] {
  const named = INDEXED_KINDS.flatMap((kind) => proceedings.list(kind) as readonly Indexed[]).flatMap((resource) => {
    const shown = hostOf(resource);
    return otherNames(resource, shown)
      .filter((name) => foldLetters(name) !== foldLetters(filedAs(shown)))
      .map((name) => ({ name, to: shown }));
  });
  return [...groupBy(named, ({ name }) => [name])].map(([label, those]) => ({
    is: 'referral',
    label,
    key: keyOf(label),
    to: [...new Set(those.map(({ to }) => to))],
  }));
}

function otherNames(resource: Indexed, shown: Indexed): string[] {
  const own = resource === shown ? [] : [nameOf(resource)];
  const names = descriptorOf<Resource>(resource).names?.(resource) ?? [];
  const others = resource.kind === 'intervenants' ? [...resource.aliases, ...byParticle(resource)] : names;
  const inverted = resource === shown ? withArticleLast(filedAs(resource)) : [];
  // A name in other letters has no place in the order of ours.
  return [...own, ...others, ...inverted].filter((name) => /^\P{L}*\p{Script=Latin}/u.test(name));
}

/** « Brogny, Paul de » is looked for under its particle too. */
const byParticle = ({ familyName, filedName, givenName }: Person): string[] =>
  filedName.startsWith(familyName) ? [] : [[familyName, givenName].filter(Boolean).join(', ')];

/** « La Rochelle » is looked for at R. */
function withArticleLast(name: string): string[] {
  const [, article, rest] = /^(Le|La|Les|L[’'])\s*(\p{Lu}.*)$/u.exec(name) ?? [];
  return article === undefined || rest === undefined ? [] : [`${rest} (${article})`];
}
