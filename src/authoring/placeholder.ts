import type { Kind } from '../schema/index.ts';
import { DAY_PLACEHOLDER, SLUG_PLACEHOLDER, textPlaceholder } from '../schema/placeholder.ts';
import { addDraft, type DraftedContent } from './drafted-content.ts';
import { describeFields, type Field, type FieldType } from './field.ts';
import type { Data } from './file-text.ts';
import { schemaOf } from './genre.ts';

/**
 * Completes data with something that stands for each required field that is missing, plainly to be replaced;
 * what is referred to is created likewise.
 */
export function withPlaceholders(
  data: Data,
  fields: readonly Field[],
  drafted: DraftedContent,
): Record<string, unknown> {
  const missing = fields.filter(({ key, isRequired }) => isRequired && data[key] === undefined);
  return {
    ...data,
    ...Object.fromEntries(missing.map((field) => [field.key, placeholderFor(field, field.type, drafted)])),
  };
}

/** Adds to the drafts a file that is referred to, of which the name alone may be known. */
export function addReferred(drafted: DraftedContent, kind: Kind, slug: string, name: string): string {
  const fields = describeFields(schemaOf(kind));
  return addDraft(drafted, kind, slug, withPlaceholders({ nom: name }, fields, drafted)).slug;
}

function placeholderFor(field: Field, type: FieldType, drafted: DraftedContent): unknown {
  switch (type.is) {
    case 'group':
      return withPlaceholders({}, type.fields, drafted);
    case 'list':
      return [placeholderFor(field, type.of, drafted)];
    case 'reference':
      return addReferred(drafted, type.kind, SLUG_PLACEHOLDER, textPlaceholder(field.description));
    case 'choice':
      return type.values[0];
    case 'date':
      return DAY_PLACEHOLDER;
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'text':
      return textPlaceholder(field.description);
  }
}
