import type { Block } from '../prose/blocks.ts';
import type { Body } from '../prose/body.ts';
import { Lexicon, type Spelling as LexiconSpelling } from '../prose/lexicon.ts';
import type { Note } from '../prose/notes.ts';
import { EDITOR_VOICE, SOURCE_VOICE, type Voice } from '../prose/voice.ts';
import { NAMED_BY, type Kind } from '../schema/index.ts';
import type { ContentFile } from '../source/content.ts';
import { descriptors } from './kinds/index.ts';
import type { Descriptor, Spelling } from './kinds/descriptor.ts';

/** What the texts of a collection name: persons, places, organisations and notions, each found by its names. */
export class Mentions {
  /** The files whose texts are read. */
  readonly files: readonly ContentFile[];
  readonly #reading: Reading;

  constructor(files: readonly ContentFile[]) {
    this.files = files;
    this.#reading = readingFor(files.flatMap(spellingsOf));
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
  /** The anchor of the block or note. */
  anchor: string;
  /** The text of the block or note, and where in it the name stands. */
  text: string;
  start: number;
  end: number;
  /** Who speaks there, where the block says so. */
  voice: Voice | undefined;
}

interface Ambiguity {
  anchor: string;
  name: string;
  candidates: readonly Target[];
}

interface IdleCorrection {
  how: 'ajouter' | 'ecarter';
  index: number;
  why: 'several' | 'unnamed' | 'unwritten';
}

/** What is named. */
interface Target {
  kind: Kind;
  slug: string;
}

/** Whether a mention is made by the text itself, not by what the editor adds to it. */
export const isOfTheText = ({ voice }: Mention): boolean => voice !== EDITOR_VOICE;

function spellingsOf(file: ContentFile): LexiconSpelling<string>[] {
  const { spellings } = descriptors[file.kind] as unknown as Descriptor<never>;
  const { names, besides = [] } = spellings?.(file.data as never) ?? { names: [] };
  return names.map((name: Spelling) => ({ ...name, of: keyOf(file), besides: besides.map(keyOf) }));
}

function readMentions(file: ContentFile, lexicon: Lexicon<string>): FileMentions {
  const passages = passagesOf(file);
  const mentions: Mention[] = [];
  const ambiguous: Ambiguity[] = [];
  const present = new Set(
    file.kind === 'interventions' ? file.data.intervenants.map(({ personne }) => `intervenants/${personne}`) : [],
  );
  for (const passage of passages) {
    for (const { start, end, of, candidates } of lexicon.find(passage.text, present)) {
      for (const key of of) mentions.push({ ...passage, ...targetOf(key), start, end });
      if (candidates.length > 0) {
        const name = passage.text.slice(start, end);
        ambiguous.push({ anchor: passage.anchor, name, candidates: candidates.map(targetOf) });
      }
    }
  }
  const linked = listLinked(file).filter(
    (link) =>
      !mentions.some(
        (mention) =>
          isSame(mention, link) && mention.text === link.text && mention.start < link.end && link.start < mention.end,
      ),
  );
  const isSettled = ({ anchor, candidates }: Ambiguity) =>
    linked.some((link) => link.anchor === anchor && candidates.some((candidate) => isSame(candidate, link)));
  return {
    ...correct(file, [...mentions, ...linked], passages),
    ambiguous: ambiguous.filter((ambiguity) => !isSettled(ambiguity)),
  };
}

/** What the author names by a link, whatever its words: of two persons of one name, this one. */
function listLinked({ body }: ContentFile): Mention[] {
  return body.links.flatMap(({ kind, slug, text: words, position }) => {
    const part = NAMED_KINDS.has(kind) ? body.partAt(position) : undefined;
    if (!part || ('kind' in part && !body.sayings.includes(part))) return [];
    const start = part.text.indexOf(words);
    const passage = 'kind' in part ? ofBlock(part) : ofNote(part);
    return start < 0 || words === ''
      ? []
      : [{ ...passage, kind: kind as Kind, slug, start, end: start + words.length }];
  });
}

const NAMED_KINDS: ReadonlySet<string> = new Set(Object.values(NAMED_BY));

type Passage = Pick<Mention, 'anchor' | 'text' | 'voice'>;

/** The blocks of a text, then its notes. */
const passagesOf = ({ body }: ContentFile): Passage[] => [...body.sayings.map(ofBlock), ...body.notes.map(ofNote)];

const ofBlock = ({ anchor, text, voice }: Block): Passage => ({ anchor, text, voice });
const ofNote = ({ anchor, text }: Note): Passage => ({ anchor, text, voice: SOURCE_VOICE });

/** Does as the author says: adds what words stand for, takes away what a name does not mean here. */
function correct(
  file: ContentFile,
  found: readonly Mention[],
  passages: readonly Passage[],
): Omit<FileMentions, 'ambiguous'> {
  const { ajouter = [], ecarter = [] } = ('mentions' in file.data && file.data.mentions) || {};
  const idle: IdleCorrection[] = [];
  const added = ajouter.flatMap((item, index): Mention[] => {
    const target = namedBy(item);
    const places = passages.flatMap((passage) =>
      occurrences(passage.text, item.mots).map((start) => ({ passage, start })),
    );
    if (!target) idle.push({ how: 'ajouter', index, why: 'several' });
    else if (places.length === 0) idle.push({ how: 'ajouter', index, why: 'unwritten' });
    else return places.map(({ passage, start }) => ({ ...passage, ...target, start, end: start + item.mots.length }));
    return [];
  });
  const removed = new Set<string>();
  ecarter.forEach((item, index) => {
    const target = namedBy(item);
    if (!target) idle.push({ how: 'ecarter', index, why: 'several' });
    else if (!found.some((mention) => isSame(mention, target))) idle.push({ how: 'ecarter', index, why: 'unnamed' });
    else removed.add(keyOf(target));
  });
  return { mentions: [...found.filter((mention) => !removed.has(keyOf(mention))), ...added], idle };
}

type Named = { [Field in keyof typeof NAMED_BY]?: string | undefined };

/** What a correction speaks of; undefined unless it is one thing. */
function namedBy(item: Named): Target | undefined {
  const targets = (Object.keys(NAMED_BY) as (keyof Named)[]).flatMap((field) => {
    const slug = item[field];
    return slug === undefined ? [] : [{ kind: NAMED_BY[field], slug }];
  });
  return targets.length === 1 ? targets[0] : undefined;
}

function occurrences(text: string, words: string): number[] {
  const [haystack, needle] = [text, words].map(evenOut) as [string, string];
  const found: number[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** Spaces and apostrophes that an author may have typed otherwise, one character for one. */
const evenOut = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ').replace(/'/g, '’');

const keyOf = ({ kind, slug }: Target): string => `${kind}/${slug}`;
const isSame = (a: Target, b: Target): boolean => keyOf(a) === keyOf(b);

function targetOf(key: string): Target {
  const [kind, slug] = key.split('/') as [Kind, string];
  return { kind, slug };
}
