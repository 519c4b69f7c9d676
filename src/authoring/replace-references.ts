import { listReferences, type Reference } from '../schema/index.ts';
import type { Data } from './file-text.ts';
import { schemaOf, type Genre } from './genre.ts';

/** Data in which each reference to another file has become what `replace` makes of it. */
export function replaceReferences(
  genre: Genre,
  data: Data,
  replace: (reference: Reference) => string,
): Record<string, unknown> {
  const copy = structuredClone(data) as Record<string, unknown>;
  for (const reference of listReferences(schemaOf(genre), data)) {
    const { path } = reference;
    const holder = path.slice(0, -1).reduce<unknown>((inside, key) => (inside as Holder)[key], copy);
    (holder as Holder)[path.at(-1)!] = replace(reference);
  }
  return copy;
}

type Holder = Record<PropertyKey, unknown>;
