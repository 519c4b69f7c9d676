import { ESCAPES } from '../prose/alignment.ts';
import type { Body } from '../prose/body.ts';
import { listPassages, Passage } from '../prose/passages.ts';
import { listCorrections, type Correction } from '../prose/typography.ts';
import { listTexts } from '../schema/index.ts';
import type { Position, SourceFile } from '../source/source-file.ts';
import { lazily } from '../prose/lazily.ts';

/** A passage of a file, with what the typography finds in it. */
export interface Prose {
  passage: ReadText;
  /** Offset of the passage's source in the text of the file. */
  origin: number;
  /** The field that holds it; undefined in a body. */
  field: string | undefined;
  corrections(): readonly Correction[];
  /** Where in the file a character of the passage stands; where the passage begins when that cannot be told. */
  positionAt(index: number): Position;
}

/** A passage, as rules ask of it. */
type ReadText = Pick<Passage, 'text' | 'isQuoted' | 'start' | 'locate'>;

/** The texts that readers will read in French, in the frontmatter then in the body, but for names in another language. */
export function listProse(source: SourceFile, body: Body | undefined): Prose[] {
  const fields = listTexts(source.schema, source.data)
    .filter(({ path }) => !isForeign(path, source.data))
    .map(({ path, text }) => toProse(source, 0, fieldPassage(source, path, text), path.join('.')));
  const passages = body ? listPassages(body.root, source.bodyText) : [];
  return [...fields, ...passages.map((passage) => toProse(source, source.bodyStart, passage, undefined))];
}

function toProse(source: SourceFile, origin: number, passage: ReadText, field: string | undefined): Prose {
  return {
    passage,
    origin,
    field,
    corrections: lazily(() => listCorrections(passage.text)),
    positionAt: (index) => source.positionAt(origin + (passage.locate(index, index)?.start ?? passage.start)),
  };
}

/** The text of a field, sought in the file only when a place in it is asked for: most fields are sound. */
function fieldPassage(source: SourceFile, path: (string | number)[], text: string): ReadText {
  const written = lazily(() => writtenPassage(source, path, text));
  return {
    text,
    isQuoted: false,
    get start() {
      return written().start;
    },
    locate: (from, to) => written().locate(from, to),
  };
}

/** The text of a field where it is written; that of a block begins under its mark, « | » or « > ». */
function writtenPassage(source: SourceFile, path: (string | number)[], text: string): Passage {
  const written = source.findText(path);
  // Never missing: the text was read there.
  const { start, end, style } = written ?? { start: 0, end: 0, style: 'plain' as const };
  const block = /^([|>])[^\n]*\n\s*/.exec(source.text.slice(start, end));
  if (!block) return new Passage([{ text, start, end, escapes: ESCAPES[style] }], source.text);
  const escapes = block[1] === '>' ? ESCAPES.folded : ESCAPES.literal;
  return new Passage([{ text, start: start + block[0].length, end, escapes }], source.text);
}

/** Fields that are in the language that the file's own field « langue » says. */
const NAMES = new Set<unknown>(['nom', 'terme', 'sigle']);

function isForeign([field]: readonly (string | number)[], data: unknown): boolean {
  const { langue } = data as { langue?: unknown };
  return field === 'noms-locaux' || (NAMES.has(field) && langue !== undefined && langue !== 'fr');
}
