import { z } from 'zod';
import { unwrap } from './describe.ts';
import { schemas, singleFileSchemas } from './index.ts';

/** What a new text says until it is written: it would be true, were it published. */
export const TEXT_TO_COME = 'Texte à venir.';

/** How a note begins that says what is still to be told. */
export const TO_COMPLETE = 'À compléter\u00A0:';

/** What stands for the text of a field until it is written: what the schema says of it, in square brackets. */
export const fieldToCome = (description: string): string => `[${description.replace(/\.$/, '')}]`;

/** Every text that may stand so in a field. */
export function listFieldsToCome(): string[] {
  return Object.values({ ...schemas, ...singleFileSchemas })
    .flatMap(descriptionsIn)
    .map(fieldToCome);
}

function descriptionsIn(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  const within =
    inner instanceof z.ZodObject
      ? Object.values(inner.shape as Record<string, z.ZodType>)
      : inner instanceof z.ZodArray
        ? [inner.element as z.ZodType]
        : [];
  return [schema.description ?? [], within.flatMap(descriptionsIn)].flat();
}
