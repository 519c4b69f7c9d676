import type { Block } from '../prose/blocks.ts';
import type { Body } from '../prose/body.ts';
import { findWords } from '../prose/find-words.ts';
import { listLinksIn, type InternalLink } from '../prose/links.ts';
import { Lexicon, type Spelling as LexiconSpelling } from '../prose/lexicon.ts';
import type { Note } from '../prose/notes.ts';
import { EDITOR_VOICE, SOURCE_VOICE, type Voice } from '../prose/voice.ts';
import { NAMED_BY, type Kind, type SeminarData } from '../schema/index.ts';
import type { ContentFile } from '../source/content.ts';
import { groupBy } from './group-by.ts';
import { descriptors } from './kinds/index.ts';
import type { Descriptor, Spelling } from './kinds/descriptor.ts';

/** The mentions in the texts of a collection: persons, places, organisations and notions, each found by its names. */
export class Mentions {
  /** The files whose texts are read. */
  readonly files: readonly ContentFile[];
  readonly #reading: Reading;

  /** @param seminar where it was held: there, what is of the country says nothing of it */
  constructor(files: readonly ContentFile[], seminar: Pick<SeminarData, 'ville'>) {
    this.files = files;
    const venue = files.find((file) => file.kind === 'lieux' && file.slug === seminar.ville);
    const home = new Set(venue?.kind === 'lieux' ? venue.data.pays : []);
    this.#reading = readingFor(files.flatMap((file) => spellingsOf(file, isCountryIn(file, home))));
  }

  /** Whether several persons bear one name: where none do, nothing is ambiguous. */
  get hasSharedNames(): boolean {
    return this.#reading.lexicon.hasSharedNames;
  }

  /** The mentions that a text makes, in its order; those that the author takes away left out. */
  in(file: ContentFile): FileMentions {
    const { lexicon, byBody } = this.#reading;
    const known = byBody.get(file.body) ?? readMentions(file, lexicon);
    byBody.set(file.body, known);
    return known;
  }
}

/** Texts read with one list of names. */
interface Reading {
  /** The names, as one string. */
  key: string;
  lexicon: Lexicon<string>;
  byBody: WeakMap<Body, FileMentions>;
}

/** The last reading: while the names stay the same, a text that has not changed is not read again (in the preview). */
let last: Reading | undefined;

function readingFor(spellings: readonly LexiconSpelling<string>[]): Reading {
  const key = JSON.stringify(spellings);
  if (last?.key !== key) last = { key, lexicon: new Lexicon(spellings), byBody: new WeakMap() };
  return last;
}

/** The mentions of one text. */
export interface FileMentions {
  mentions: readonly Mention[];
  /** The names that several bear, none of whom is known to be meant. */
  ambiguous: readonly Ambiguity[];
  /** The corrections of the author that change nothing, with their places in the list. */
  idle: readonly IdleCorrection[];
}

/** One name, or words of the text that stand for it, in a block or a note. */
export interface Mention extends Target {
  /** The block or note. */
  part: Block | Note;
  /** Its anchor. */
  anchor: string;
  /** Its text, and where in it the name stands. */
  text: string;
  start: number;
  end: number;
  /** Who speaks there, where the block says so. */
  voice: Voice | undefined;
}

interface Ambiguity {
  anchor: string;
  name: string;
  /** The text of its block or note, and where in it the name stands. */
  text: string;
  start: number;
  candidates: readonly Target[];
}

interface IdleCorrection {
  how: 'ajouter' | 'ecarter';
  index: number;
  why: 'several' | 'unnamed' | 'unwritten';
}

interface Target {
  kind: Kind;
  slug: string;
}

/** Whether a mention is made by the text itself, not by what the editor adds to it. */
export const isOfTheText = ({ voice }: Mention): boolean => voice !== EDITOR_VOICE;

function isCountryIn(file: ContentFile, countries: ReadonlySet<string>): boolean {
  if (file.kind !== 'lieux' || file.data.type !== 'pays ou territoire') return false;
  return file.data.pays.length > 0 && file.data.pays.every((code) => countries.has(code));
}

function spellingsOf(file: ContentFile, isHome: boolean): LexiconSpelling<string>[] {
  const { spellings } = descriptors[file.kind] as unknown as Descriptor<never>;
  const { names, besides = [] } = spellings?.(file.data as never) ?? { names: [] };
  return names.map(({ text, as }: Spelling) => ({
    text,
    as: isHome && as === 'inhabitant' ? 'inhabitant at home' : as,
    of: keyOf(file),
    besides: besides.map(keyOf),
  }));
}

function readMentions(file: ContentFile, lexicon: Lexicon<string>): FileMentions {
  const passages = listPassages(file);
  const named = new Map<Passage, Placed[]>();
  const ambiguous: Ambiguity[] = [];
  const present = new Set(
    file.kind === 'interventions' ? file.data.intervenants.map(({ personne }) => `intervenants/${personne}`) : [],
  );
  for (const passage of passages.values()) {
    const found: Placed[] = [];
    for (const { start, end, of, candidates } of lexicon.find(passage.text, present)) {
      for (const key of of) found.push({ passage, target: targetOf(key), start, end });
      if (candidates.length > 0) {
        const name = passage.text.slice(start, end);
        const { anchor, text } = passage;
        ambiguous.push({ anchor, name, text, start, candidates: candidates.map(targetOf) });
      }
    }
    named.set(passage, found);
  }
  const links = listLinked(file, passages);
  const settled = new Set(links.map(({ passage, target }) => `${passage.anchor} ${keyOf(target)}`));
  const found = [...[...named.values()].flat(), ...links.filter(unlessNamed(named))];
  const { placed, idle } = correct(file, found, [...passages.values()]);
  const ranks = new Map([...passages.values()].map((passage, rank) => [passage, rank]));
  return {
    mentions: placed
      .sort((a, b) => ranks.get(a.passage)! - ranks.get(b.passage)! || a.start - b.start)
      .map(({ passage: { part, anchor, text, voice }, target: { kind, slug }, start, end }) => ({
        kind,
        slug,
        part,
        anchor,
        text,
        start,
        end,
        voice,
      })),
    ambiguous: ambiguous.filter(
      ({ anchor, candidates }) => !candidates.some((candidate) => settled.has(`${anchor} ${keyOf(candidate)}`)),
    ),
    idle,
  };
}

/** A mention in its passage. */
interface Placed {
  passage: Passage;
  target: Target;
  start: number;
  end: number;
}

/** The mentions that the author makes by links, whatever their words: of two persons of one name, this one. */
function listLinked({ body }: ContentFile, passages: ReadonlyMap<Block | Note, Passage>): Placed[] {
  const linked = body.links.filter(({ kind, text }) => NAMED_KINDS.has(kind) && text !== '');
  if (linked.length === 0) return [];
  // A note may be written inside a block: notes come last, and what is in one is not of the block.
  const passageOf = new Map<InternalLink['node'], Passage>();
  for (const [part, passage] of passages) for (const link of listLinksIn(part.node)) passageOf.set(link, passage);
  // The words of a link stand after those of the link before.
  const ends = new Map<Passage, number>();
  return linked.flatMap(({ kind, slug, text: words, node }) => {
    const passage = passageOf.get(node);
    if (!passage) return [];
    const start = passage.text.indexOf(words, ends.get(passage));
    if (start < 0) return [];
    const end = start + words.length;
    ends.set(passage, end);
    return [{ passage, target: { kind: kind as Kind, slug }, start, end }];
  });
}

const NAMED_KINDS: ReadonlySet<string> = new Set(Object.values(NAMED_BY));

/** Tells a link from those whose words are a name already found there for what they lead to. */
function unlessNamed(named: ReadonlyMap<Passage, readonly Placed[]>): (linked: Placed) => boolean {
  const byTarget = new Map<Passage, ReadonlyMap<string, Placed[]>>();
  return ({ passage, target, start, end }) => {
    const ofPassage = byTarget.get(passage) ?? groupBy(named.get(passage)!, (placed) => [keyOf(placed.target)]);
    byTarget.set(passage, ofPassage);
    const same = ofPassage.get(keyOf(target)) ?? [];
    // Names do not overlap: the last that begins before the link ends reaches farthest.
    let [low, high] = [0, same.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (same[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    const last = same[low - 1];
    return !last || last.end <= start;
  };
}

type Passage = Pick<Mention, 'part' | 'anchor' | 'text' | 'voice'>;

/** The blocks of a text, then its notes. */
const listPassages = ({ body }: ContentFile): Map<Block | Note, Passage> =>
  new Map<Block | Note, Passage>([
    ...body.sayings.map((block) => [block, ofBlock(block)] as const),
    ...body.notes.map((note) => [note, ofNote(note)] as const),
  ]);

const ofBlock = (part: Block): Passage => ({ part, anchor: part.anchor, text: part.text, voice: part.voice });
const ofNote = (part: Note): Passage => ({ part, anchor: part.anchor, text: part.text, voice: SOURCE_VOICE });

/** Does as the author says: adds what words stand for, takes away what a name does not mean here. */
function correct(
  file: ContentFile,
  found: Placed[],
  passages: readonly Passage[],
): { placed: Placed[]; idle: IdleCorrection[] } {
  const { ajouter = [], ecarter = [] } = ('mentions' in file.data && file.data.mentions) || {};
  if (ajouter.length + ecarter.length === 0) return { placed: found, idle: [] };
  const idle: IdleCorrection[] = [];
  const added = ajouter.flatMap((item, index): Placed[] => {
    const target = namedBy(item);
    const words = item.mots;
    const places = passages.flatMap((passage) => findWords(passage.text, words).map((start) => ({ passage, start })));
    if (!target) idle.push({ how: 'ajouter', index, why: 'several' });
    else if (places.length === 0) idle.push({ how: 'ajouter', index, why: 'unwritten' });
    else return places.map((place) => ({ ...place, target, end: place.start + words.length }));
    return [];
  });
  const named = new Set(found.map(({ target }) => keyOf(target)));
  const removed = new Set<string>();
  ecarter.forEach((item, index) => {
    const target = namedBy(item);
    if (!target) idle.push({ how: 'ecarter', index, why: 'several' });
    else if (!named.has(keyOf(target))) idle.push({ how: 'ecarter', index, why: 'unnamed' });
    else removed.add(keyOf(target));
  });
  return { placed: [...found.filter(({ target }) => !removed.has(keyOf(target))), ...added], idle };
}

type Named = { [Field in keyof typeof NAMED_BY]?: string | undefined };

/** The thing of which a correction speaks; undefined unless it is one. */
function namedBy(item: Named): Target | undefined {
  const targets = (Object.keys(NAMED_BY) as (keyof Named)[]).flatMap((field) => {
    const slug = item[field];
    return slug === undefined ? [] : [{ kind: NAMED_BY[field], slug }];
  });
  return targets.length === 1 ? targets[0] : undefined;
}

const keyOf = ({ kind, slug }: Target): string => `${kind}/${slug}`;

function targetOf(key: string): Target {
  const [kind, slug] = key.split('/') as [Kind, string];
  return { kind, slug };
}
