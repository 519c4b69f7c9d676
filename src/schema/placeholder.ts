import { z } from 'zod';
import { unwrap } from './describe.ts';
import { schemas, singleFileSchemas } from './index.ts';

// What `npm run new` writes where the editor has still to: plainly to be replaced, and known as such by the check.

/** Stands for the text of a field: what the schema says of it, in square brackets. */
export const textPlaceholder = (description: string): string => `[${description.replace(/\.$/, '')}]`;

/** Stands for a day, and is that of no seminar. */
export const DAY_PLACEHOLDER = '1900-01-01';

/** Stands for the name of a file, hence for what refers to it. */
export const SLUG_PLACEHOLDER = 'a-remplacer';

/** The comment that follows a placeholder in a file. */
export const REPLACE_MARK = 'à remplacer';

/** Stands for a body: it would be true, were it published as it is. */
export const BODY_PLACEHOLDER = 'Texte à venir.';

/** How the notes begin that say what a page must still tell. */
export const COMPLETE_MARK = 'À compléter';

/** Whether the value of a field is there to be replaced. */
export const isPlaceholder = (value: unknown): boolean => typeof value === 'string' && ALL.has(foldSpaces(value));

/** Typography may have come between the sentence of the schema and the file. */
const foldSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

const ALL: ReadonlySet<string> = new Set([
  DAY_PLACEHOLDER,
  SLUG_PLACEHOLDER,
  ...Object.values({ ...schemas, ...singleFileSchemas })
    .flatMap(listDescriptions)
    .map((description) => foldSpaces(textPlaceholder(description))),
]);

/** The sentences about a field and those inside it. */
function listDescriptions(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  const own = schema.description === undefined ? [] : [schema.description];
  if (inner instanceof z.ZodArray) return [...own, ...listDescriptions(inner.element as z.ZodType)];
  if (!(inner instanceof z.ZodObject)) return own;
  return [...own, ...Object.values(inner.shape).flatMap((field) => listDescriptions(field as z.ZodType))];
}
