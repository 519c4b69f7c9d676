import type { z } from 'zod';
import { listFields } from './references.ts';

/** The free texts that `data` holds, with where they stand: what is prose, not a slug, a code or a date. */
export function listTexts(schema: z.ZodType, data: unknown): { path: (string | number)[]; text: string }[] {
  return listFields(schema, data).flatMap(({ path, schema: field, value }) =>
    typeof value === 'string' && isFreeText(field) ? [{ path, text: value }] : [],
  );
}

/** A field that would take any sentence is prose. Asked of each field once: thousands of files have the same. */
function isFreeText(field: z.ZodType): boolean {
  const known = answers.get(field) ?? field.safeParse('Une phrase, « quelle qu’elle soit ».').success;
  answers.set(field, known);
  return known;
}

const answers = new WeakMap<z.ZodType, boolean>();
