import { chapterOf, nameOf, type Appearance, type Entry, type Organisation, type Resource } from '../model/entities.ts';
import { descriptorOf } from '../model/kinds/index.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Statement } from '../model/statements.ts';
import { foldLetters } from '../prose/letters.ts';
import type { Voice } from '../prose/voice.ts';
import { kindNames, quoteTitle, text } from '../words/index.ts';
import { pathOf } from './paths.ts';

/** The name by which lists call a resource: a chapter with its number, an organisation with its acronym. */
export const resourceLabel = (resource: Resource): string =>
  descriptorOf(resource).label?.(resource) ?? nameOf(resource);

/** The kind of a resource, in a word: « Étude de cas »; a chapter is called by its rank among the others. */
export const kindLabelOf = (resource: Resource): string =>
  resource.kind === 'parties' ? text.ranks[resource.rank] : kindNames[resource.kind].label;

/** The description of a page, for who is shown a link to it: its summary; of a chapter without one, the titles that it holds. */
export function descriptionOf(entry: Entry): string {
  if (entry.summary !== undefined) return entry.summary;
  const held = entry.kind === 'parties' ? [...entry.entries, ...entry.children].map(resourceLabel) : [];
  return held.length > 0 ? `${held.join(', ')}.` : resourceLabel(entry);
}

/**
 * In which capacity one speaks, as it was stated, and for which organisations, where the capacity does not name them;
 * undefined when the source says neither.
 */
export function standingOf({
  capacity,
  organisations,
}: Pick<Appearance, 'capacity' | 'organisations'>): string | undefined {
  const others = organisations.filter((organisation) => capacity === undefined || !isNamedIn(capacity, organisation));
  return [capacity, ...others.map(nameOf)].filter(Boolean).join(', ') || undefined;
}

/** Whether words name an organisation, by any of its names or a word of them that is a name: « maire d’Amiens ». */
function isNamedIn(words: string, { name, acronym, aliases }: Organisation): boolean {
  const written = new Set(foldLetters(words).match(WORDS));
  const named = [name, acronym ?? '', ...aliases].flatMap((one) => one.match(PROPER_WORDS) ?? []);
  return named.some((word) => written.has(foldLetters(word)));
}

const WORDS = /[\p{L}\p{N}]+/gu;
/** Words with a capital, that of the first word aside when others have one: « Ville d’Amiens » is named by Amiens. */
const PROPER_WORDS = /(?<=[^\s][\s’'-]|^(?=[^\s]+$))\p{Lu}[\p{L}\p{N}]+/gu;

/** The name by which a text calls a person who takes part in it. */
export const nameIn = ({ person, name }: Appearance): string => name ?? resourceLabel(person);

/** The names of those who speak in a voice, in order. */
export const namesIn = ({ of, others = [] }: Voice, proceedings: Proceedings): string[] => [
  ...of.map((slug) => resourceLabel(proceedings.get('intervenants', slug))),
  ...others,
];

/** The names of those whom an entry shows as speaking, presenting or proposing; empty when nobody is named. */
export const speakersOf = (entry: Entry): string =>
  (descriptorOf(entry).speakers?.(entry) ?? []).map(resourceLabel).join(', ');

/**
 * The line that says whose an entry is: the bare names of those who speak there; elsewhere, what they are to it, since the
 * words are not theirs. Empty when nobody is named.
 */
export function bylineOf(entry: Entry): string {
  const names = speakersOf(entry);
  return names === '' ? '' : [text.bylines[entry.kind], names].filter(Boolean).join(' ');
}

/** Where a statement stands: the number of the chapter, the title of the text, the number of the paragraph. */
export function placeOf({ entry, paragraph }: { entry: Entry; paragraph?: number | string | undefined }): string {
  const title =
    entry.kind === 'parties' ? [resourceLabel(entry)] : [chapterOf(entry).number, quoteTitle(resourceLabel(entry))];
  const number = paragraph === undefined ? [] : [text.paragraphs(String(paragraph))];
  // The number is not left alone at the beginning of a line.
  return [title.filter(Boolean).join(', '), ...number].join(',\u00A0');
}

/** The address of a statement. */
export const statementPath = ({ entry, anchor }: Pick<Statement, 'entry' | 'anchor'>): string =>
  `${pathOf(entry)}${anchor && `#${anchor}`}`;
