import { z } from 'zod';
import { unwrap } from './describe.ts';
import { REFERENCE_META, type Kind } from './fields.ts';

/**
 * Every reference that `data` holds, found by walking `schema`: a field made with `reference(kind)`
 * is one, wherever it stands. Values that are not strings are skipped (the schema reports them).
 */
export function listReferences(schema: z.ZodType, data: unknown): Reference[] {
  return walk(schema, data, []);
}

/** One reference from an entry to another. */
export interface Reference {
  /** Where it stands in the frontmatter: `['intervenants', 0, 'personne']`. */
  path: (string | number)[];
  kind: Kind;
  slug: string;
}

function walk(schema: z.ZodType, data: unknown, path: (string | number)[]): Reference[] {
  if (data === undefined || data === null) return [];
  const kind = z.globalRegistry.get(schema)?.[REFERENCE_META] as Kind | undefined;
  if (kind) return typeof data === 'string' ? [{ path, kind, slug: data }] : [];
  const inner = unwrap(schema);
  if (inner !== schema) return walk(inner, data, path);
  if (inner instanceof z.ZodArray) {
    return Array.isArray(data)
      ? data.flatMap((item, index) => walk(inner.element as z.ZodType, item, [...path, index]))
      : [];
  }
  if (inner instanceof z.ZodObject && typeof data === 'object') {
    return Object.entries(inner.shape).flatMap(([key, field]) =>
      walk(field as z.ZodType, (data as Record<string, unknown>)[key], [...path, key]),
    );
  }
  return [];
}
