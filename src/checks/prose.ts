import { ESCAPES } from '../prose/alignment.ts';
import type { Body } from '../prose/body.ts';
import { listPassages, Passage } from '../prose/passages.ts';
import { listCorrections, type Correction } from '../prose/typography.ts';
import { listTexts } from '../schema/index.ts';
import type { SourceFile } from '../source/source-file.ts';
import { language as edition } from '../words/edition.ts';
import { isOfEdition } from '../words/is-of-edition.ts';
import { atCharacter, type Place } from './places.ts';

/** A passage of a file, with what the typography finds in it. */
export class Prose {
  readonly passage: ReadText;
  /** Offset of the passage's source in the text of the file. */
  readonly origin: number;
  /** The field that holds it; undefined in a body. */
  readonly field: string | undefined;
  readonly #source: SourceFile;
  #corrections: readonly Correction[] | undefined;

  constructor(source: SourceFile, passage: ReadText, { origin, field }: Pick<Prose, 'origin' | 'field'>) {
    this.passage = passage;
    this.origin = origin;
    this.field = field;
    this.#source = source;
  }

  /** Where the passage departs from French typography; other languages have one of their own. */
  get corrections(): readonly Correction[] {
    return (this.#corrections ??= isFrench(this.passage.language) ? listCorrections(this.passage.text) : []);
  }

  /** Where in the file a character of the passage stands; where the passage begins when that cannot be told. */
  placeAt(index: number): Place {
    return atCharacter(this.#source, this.origin + (this.passage.locate(index, index)?.start ?? this.passage.start));
  }
}

/** A passage, as rules ask of it. */
type ReadText = Pick<Passage, 'text' | 'isQuoted' | 'language' | 'start' | 'locate'>;

/**
 * The texts that readers will read, in the frontmatter then in the body, but for names in another language.
 * @param bodyText what the body was read from
 */
export function listProse(source: SourceFile, body: Body | undefined, bodyText = source.bodyText): Prose[] {
  const all: Prose[] = [];
  for (const { path, text } of listTexts(source.schema, source.data)) {
    const language = languageOf(path, source.data);
    if (!isOfEdition(language) && NAMES.has(path[0])) continue;
    all.push(new Prose(source, new FieldText(source, path, { text, language }), { origin: 0, field: path.join('.') }));
  }
  const passages = body ? listPassages(body.root, bodyText, bodyLanguage(source)) : [];
  for (const passage of passages) {
    all.push(new Prose(source, passage, { origin: source.bodyStart, field: undefined }));
  }
  return all;
}

/** The text of a field, sought in the file only when a place in it is asked for: most fields are sound. */
class FieldText implements ReadText {
  readonly text: string;
  readonly language: string;
  readonly isQuoted = false;
  readonly #source: SourceFile;
  readonly #path: (string | number)[];
  #written: Passage | undefined;

  constructor(source: SourceFile, path: (string | number)[], { text, language }: Pick<ReadText, 'text' | 'language'>) {
    this.text = text;
    this.language = language;
    this.#source = source;
    this.#path = path;
  }

  get start(): number {
    return this.#find().start;
  }

  locate(from: number, to: number): ReturnType<Passage['locate']> {
    return this.#find().locate(from, to);
  }

  #find(): Passage {
    return (this.#written ??= writtenPassage(this.#source, this.#path, this));
  }
}

/** The text of a field where it is written; that of a block begins under its mark, « | » or « > ». */
function writtenPassage(
  source: SourceFile,
  path: (string | number)[],
  { text, language }: { text: string; language: string },
): Passage {
  const setting = { source: source.text, language };
  const written = source.findText(path);
  // Never missing: the text was read there.
  const { start, end, style } = written ?? { start: 0, end: 0, style: 'plain' as const };
  const block = /^([|>])[^\n]*\n\s*/.exec(source.text.slice(start, end));
  if (!block) return new Passage([{ text, start, end, escapes: ESCAPES[style] }], setting);
  const escapes = block[1] === '>' ? ESCAPES.folded : ESCAPES.literal;
  return new Passage([{ text, start: start + block[0].length, end, escapes }], setting);
}

/** Fields of names, which a file's own field « langue » may say are in another language, and which are then left alone. */
const NAMES = new Set<unknown>(['nom', 'terme', 'sigle', 'noms-locaux']);

/** Fields that say their own language in another, where the text has one. */
const LANGUAGES: Readonly<Record<string, string>> = {
  titre: 'langue-du-titre',
  resume: 'langue-du-resume',
  'resume-long': 'langue-du-resume',
};

/** The language of a field: its own, that of the nearest group in which it stands, or that of the text. */
function languageOf(path: readonly (string | number)[], data: unknown): string {
  const [field] = path;
  if (field === 'noms-locaux') return FOREIGN;
  const fields = data as Record<string, unknown>;
  const own = fields[LANGUAGES[String(field)] ?? ''];
  if (path.length === 1) return [own, isOfTheText(field) ? fields['langue'] : undefined].find(isText) ?? edition;
  const around = path.slice(1).map((_, depth) => valueAt(fields, path.slice(0, depth + 1)) as Record<string, unknown>);
  const groups = around.toReversed().map((group) => group['langue']);
  const said = [own, ...groups, isOfTheText(field) ? fields['langue'] : undefined].find(isText);
  return said ?? edition;
}

/** Whether a field is in the language of the file's text; what the fields say of others is in that of the edition. */
const isOfTheText = (field: unknown): boolean => OF_THE_TEXT.has(field) || NAMES.has(field);

const OF_THE_TEXT = new Set<unknown>(['titre', 'resume', 'resume-long', 'mots-cles']);

/** The language of the body; of a definition, « langue » is that of the term alone. */
export function bodyLanguage({ kind, data }: SourceFile): string {
  const { langue } = (data ?? {}) as { langue?: unknown };
  return kind !== 'definitions' && isText(langue) ? langue : edition;
}

/** The tag of a language that nobody says. */
const FOREIGN = 'und';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);

/** Whether words are in French, of any country. */
export const isFrench = (language: string): boolean => /^fr(?:-|$)/.test(language);
