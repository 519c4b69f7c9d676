import type { Entry, Resource } from '../../model/entities.ts';
import { bookId, type Book } from '../book.ts';
import type { BookText } from './tree.ts';
import { inlinesIn } from './walk.ts';

/** A place of the book that links may lead to. */
export interface Place {
  id: string;
  /** The text in which it stands; undefined of a name in an index. */
  entry: Entry | undefined;
  /** Of a name in an index. */
  resource?: Resource;
}

/** Every place of the book that links may lead to. */
export function listPlaces({ sections, glossary, indexes }: Book): Place[] {
  const texts = [
    ...sections.map(({ entry, text }) => ({ entry, text })),
    ...glossary.flatMap(({ definition, text }) => (text ? [{ entry: definition as Entry, text }] : [])),
  ];
  return [
    ...texts.flatMap(({ entry, text }) => [
      { id: bookId(entry), entry },
      ...anchorsIn(text).map((anchor) => ({ id: bookId(entry, anchor), entry })),
    ]),
    ...indexes.flatMap(({ items }) =>
      items.map(({ resource }) => ({ id: `index.${bookId(resource)}`, entry: undefined, resource })),
    ),
  ];
}

/** The anchors of a text. */
export const anchorsIn = ({ units, notes }: BookText): string[] => [
  ...units.flatMap(({ anchor, flow }) => [
    ...(anchor === undefined ? [] : [anchor]),
    ...(flow.type === 'heading' ? [flow.anchor] : []),
    ...(flow.type === 'list' ? flow.items.flatMap((item) => item.anchor ?? []) : []),
  ]),
  ...notes.map(({ anchor }) => anchor),
];

/** The places to which something in texts leads; a note is always one. */
export function listTargets(texts: readonly { text: BookText | undefined }[]): Set<string> {
  const targets = new Set<string>();
  for (const { text } of texts) {
    for (const flow of [
      ...(text?.units ?? []).map((unit) => unit.flow),
      ...(text?.notes ?? []).flatMap((note) => note.flow),
    ]) {
      for (const inline of inlinesIn([flow])) {
        if (inline.type === 'link' && inline.to.type === 'text') targets.add(bookId(inline.to.entry, inline.to.anchor));
      }
    }
  }
  return targets;
}
