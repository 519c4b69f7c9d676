import { z } from 'zod';
import { unwrap } from './describe.ts';
import { REFERENCE_META, type Kind } from './fields.ts';

/**
 * Every reference that `data` holds, found by walking `schema`: a field made with `reference(kind)`
 * is one, wherever it stands. Values that are not strings are skipped (the schema reports them).
 */
export function listReferences(schema: z.ZodType, data: unknown): Reference[] {
  return listFields(schema, data).flatMap(({ path, schema: field, value }) => {
    const kind = kindOf(field);
    return kind && typeof value === 'string' ? [{ path, kind, slug: value }] : [];
  });
}

/** One reference from an entry to another. */
export interface Reference {
  /** Where it stands in the frontmatter: `['intervenants', 0, 'personne']`. */
  path: (string | number)[];
  kind: Kind;
  slug: string;
}

/** Every value that `data` holds and `schema` knows, below its lists and groups. */
export function listFields(schema: z.ZodType, data: unknown, path: (string | number)[] = []): Field[] {
  if (data === undefined || data === null) return [];
  const inner = unwrap(schema);
  if (inner !== schema && kindOf(schema) === undefined) return listFields(inner, data, path);
  if (inner instanceof z.ZodArray) {
    return Array.isArray(data)
      ? data.flatMap((item, index) => listFields(inner.element as z.ZodType, item, [...path, index]))
      : [];
  }
  if (inner instanceof z.ZodObject) {
    return typeof data === 'object'
      ? Object.entries(inner.shape).flatMap(([key, field]) =>
          listFields(field as z.ZodType, (data as Record<string, unknown>)[key], [...path, key]),
        )
      : [];
  }
  return [{ path, schema, value: data }];
}

interface Field {
  path: (string | number)[];
  schema: z.ZodType;
  value: unknown;
}

const kindOf = (schema: z.ZodType): Kind | undefined =>
  z.globalRegistry.get(schema)?.[REFERENCE_META] as Kind | undefined;
