import { z } from 'zod';
import { toFrenchTypography } from '../prose/typography.ts';
import { unwrap } from '../schema/describe.ts';
import { RARE_META, REFERENCE_META, USUAL_META } from '../schema/fields.ts';
import type { Kind } from '../schema/index.ts';

/**
 * The fields of a schema, in its order, as questions, flags and tables need them: everything said of a field to
 * whoever writes comes from here, and here from the schema alone.
 */
export function describeFields(schema: z.ZodType): Field[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).map(([key, field]) => ({
    key,
    description: toFrenchTypography(field.description ?? key),
    isRequired: !field.safeParse(undefined).success,
    isUsual: z.globalRegistry.get(field)?.[USUAL_META] === true,
    isRare: z.globalRegistry.get(field)?.[RARE_META] === true,
    schema: field,
    type: typeOf(field),
  }));
}

/**
 * Those that a new file may be given: all but the corrections of what is read in its text, since that is still to be
 * written.
 */
export const describeNewFields = (schema: z.ZodType): Field[] =>
  describeFields(schema).filter(({ key }) => key !== 'mentions');

/** One field that may be written in a file. */
export interface Field {
  /** As it is written: `titre-court`. */
  key: string;
  /** Its meaning, in French, one sentence. */
  description: string;
  isRequired: boolean;
  /** Whether most files have it, though it may be left out. */
  isUsual: boolean;
  /** Whether few have it: of those of a group, it is not asked for each time. */
  isRare: boolean;
  schema: z.ZodType;
  type: FieldType;
}

export type FieldType =
  | { is: 'text' | 'date' | 'integer' | 'number' | 'boolean' }
  | { is: 'choice'; values: string[] }
  | { is: 'reference'; kind: Kind }
  | { is: 'group'; fields: Field[] }
  | ListType;

export interface ListType {
  is: 'list';
  of: FieldType;
  /** The schema of one item. */
  item: z.ZodType;
}

function typeOf(schema: z.ZodType): FieldType {
  const kind = z.globalRegistry.get(schema)?.[REFERENCE_META] as Kind | undefined;
  if (kind) return { is: 'reference', kind };
  const inner = unwrap(schema);
  if (inner !== schema) return typeOf(inner);
  if (inner instanceof z.ZodArray) {
    const item = inner.element as z.ZodType;
    return { is: 'list', of: typeOf(item), item };
  }
  if (inner instanceof z.ZodObject) return { is: 'group', fields: describeFields(inner) };
  if (inner instanceof z.ZodEnum) return { is: 'choice', values: inner.options.map(String) };
  if (inner instanceof z.ZodLiteral) return { is: 'choice', values: [...inner.values].map(String) };
  if (inner instanceof z.ZodBoolean) return { is: 'boolean' };
  if (inner instanceof z.ZodNumber) return { is: inner.format === 'safeint' ? 'integer' : 'number' };
  // Dates, which YAML readers hand over in several types, are the only fields that are converted first.
  return { is: inner instanceof z.ZodPipe ? 'date' : 'text' };
}
