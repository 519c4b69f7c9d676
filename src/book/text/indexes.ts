import { sortAlphabetically } from '../../words/order.ts';
import type { Entry, Resource } from '../../model/entities.ts';
import { filedAs, INDEXED_KINDS, type Indexed } from '../../model/general-index.ts';
import type { Proceedings } from '../../model/proceedings.ts';
import type { GlossaryEntry, Section } from '../book.ts';
import type { BookText } from './tree.ts';
import { relationsIn } from './read-head.ts';
import { listNamed } from './walk.ts';

/** The things of a kind that the book names, in French order, each with the places where it does. */
export interface BookIndex {
  kind: Indexed['kind'];
  items: readonly { resource: Indexed; occurrences: readonly Occurrence[] }[];
}

/** A place of the book that names things, the same for all that it names. */
export interface Occurrence {
  entry: Entry;
  /** Undefined of what stands under the title. */
  anchor: string | undefined;
  /** The number of the paragraph; undefined of a note, and under the title. */
  number: number | undefined;
  /** Whether it is the person who speaks there. */
  isSpeaking: boolean;
}

export function buildIndexes(
  sections: readonly Section[],
  glossary: readonly GlossaryEntry[],
  proceedings: Proceedings,
): BookIndex[] {
  const occurrences = new Map<Resource, Occurrence[]>();
  const add = (resource: Resource, occurrence: Occurrence): void => {
    const own = occurrences.get(resource) ?? [];
    occurrences.set(resource, own);
    own.push(occurrence);
  };
  const texts: { entry: Entry; text: BookText }[] = [
    ...sections,
    ...glossary.flatMap(({ definition, text }) => (text ? [{ entry: definition, text }] : [])),
  ];
  for (const { entry, text } of texts) collect(entry, text, proceedings, add);
  return INDEXED_KINDS.map((kind) => ({
    kind,
    items: sortAlphabetically([...(proceedings.list(kind) as readonly Indexed[])], filedAs).flatMap((resource) => {
      const own = occurrences.get(resource);
      return own ? [{ resource, occurrences: own }] : [];
    }),
  })).filter(({ items }) => items.length > 0);
}

/** The parts of indexes that lead to these texts. */
export const narrowIndexes = (indexes: readonly BookIndex[], texts: ReadonlySet<Entry>): BookIndex[] =>
  indexes
    .map(({ kind, items }) => ({
      kind,
      items: items
        .map(({ resource, occurrences }) => ({
          resource,
          occurrences: occurrences.filter(({ entry }) => texts.has(entry)),
        }))
        .filter(({ occurrences }) => occurrences.length > 0),
    }))
    .filter(({ items }) => items.length > 0);

function collect(
  entry: Entry,
  { units, notes }: BookText,
  proceedings: Proceedings,
  add: (resource: Resource, occurrence: Occurrence) => void,
): void {
  const head = { entry, anchor: undefined, number: undefined, isSpeaking: false };
  const named = [
    ...(entry.kind === 'interventions' ? entry.speakers.map(({ person }) => person) : []),
    ...relationsIn(entry).flatMap(({ those }) => those),
  ];
  for (const resource of new Set(named)) add(resource, head);
  let around: string | undefined;
  let number: number | undefined;
  for (const unit of units) {
    if (unit.number !== undefined) ({ anchor: around, number } = unit);
    const place = { entry, anchor: unit.anchor ?? around, number };
    const speakers = (unit.speakers ?? []).flatMap((slug) => proceedings.find('intervenants', slug) ?? []);
    const [speaking, naming] = [
      { ...place, isSpeaking: true },
      { ...place, isSpeaking: false },
    ];
    for (const person of speakers) add(person, speaking);
    for (const resource of listNamed([unit.flow])) if (!speakers.includes(resource)) add(resource, naming);
  }
  for (const note of notes) {
    const naming = { entry, anchor: note.anchor, number: undefined, isSpeaking: false };
    for (const resource of listNamed(note.flow)) add(resource, naming);
  }
}
