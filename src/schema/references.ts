import { z } from 'zod';
import { unwrap } from './describe.ts';
import { PASSAGE_META, REFERENCE_META, type Kind } from './fields.ts';

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

/** Every passage that `data` points at: a field made with `passage()` does, wherever it stands. */
export function listPassageReferences(schema: z.ZodType, data: unknown): PassageReference[] {
  if (!holdsPassages(schema)) return [];
  return listFields(schema, data).flatMap(({ path, schema: field, value }) =>
    isPassage(field) && typeof value === 'string' && field.safeParse(value).success
      ? [{ path, ...toPassageAddress(value) }]
      : [],
  );
}

/** A passage of a text, and where it is pointed at. */
export interface PassageReference extends PassageAddress {
  path: (string | number)[];
}

export interface PassageAddress {
  kind: Kind;
  slug: string;
  anchor: string;
}

/** `interventions/x#k7f`, as the schema has checked it. */
export function toPassageAddress(address: string): PassageAddress {
  const [, kind, slug, anchor] = /^([^/]+)\/([^#]+)#(.+)$/.exec(address)!;
  return { kind: kind as Kind, slug: slug!, anchor: anchor! };
}

/** Every value that `data` holds and `schema` knows, below its lists and groups. */
export function listFields(schema: z.ZodType, data: unknown): Field[] {
  const found: Field[] = [];
  collect({ path: [], schema, value: data }, found);
  return found;
}

function collect({ path, schema, value }: Field, found: Field[]): void {
  if (value === undefined || value === null) return;
  const inner = unwrap(schema);
  if (inner !== schema && kindOf(schema) === undefined) collect({ path, schema: inner, value }, found);
  else if (inner instanceof z.ZodArray) {
    if (!Array.isArray(value)) return;
    const element = inner.element as z.ZodType;
    value.forEach((item, index) => collect({ path: [...path, index], schema: element, value: item }, found));
  } else if (inner instanceof z.ZodObject) {
    if (typeof value !== 'object') return;
    const fields = inner.shape as Record<string, z.ZodType>;
    for (const key in fields) {
      const own = (value as Record<string, unknown>)[key];
      if (own !== undefined) collect({ path: [...path, key], schema: fields[key]!, value: own }, found);
    }
  } else found.push({ path, schema, value });
}

interface Field {
  path: (string | number)[];
  schema: z.ZodType;
  value: unknown;
}

/** Kinds and passages are asked of each field once: thousands of files have the same. */
const kinds = new WeakMap<z.ZodType, { kind: Kind | undefined }>();

function kindOf(schema: z.ZodType): Kind | undefined {
  const known = kinds.get(schema) ?? { kind: z.globalRegistry.get(schema)?.[REFERENCE_META] as Kind | undefined };
  kinds.set(schema, known);
  return known.kind;
}

const isPassage = (schema: z.ZodType): boolean => z.globalRegistry.get(unwrap(schema))?.[PASSAGE_META] === true;

const holders = new WeakMap<z.ZodType, boolean>();

/** Whether a field is a passage, or some below it are. */
function holdsPassages(schema: z.ZodType): boolean {
  const inner = unwrap(schema);
  const below =
    inner instanceof z.ZodArray ? [inner.element] : inner instanceof z.ZodObject ? Object.values(inner.shape) : [];
  const holds = holders.get(schema) ?? (isPassage(schema) || (below as z.ZodType[]).some(holdsPassages));
  holders.set(schema, holds);
  return holds;
}
