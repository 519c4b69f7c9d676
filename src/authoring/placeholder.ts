import type { Kind } from '../schema/index.ts';
import { fieldToCome } from '../schema/placeholders.ts';
import { addDraft, type Desk } from './desk.ts';
import { listFields, type Field, type FieldType } from './field.ts';
import type { Data } from './file-text.ts';
import { schemaOf } from './genre.ts';

/**
 * Completes data with something that stands for each required field that is missing, plainly to be replaced: a text
 * is what the schema says of it, in square brackets; what is referred to is created likewise, named after the field.
 */
export function withPlaceholders(data: Data, fields: readonly Field[], desk: Desk): Record<string, unknown> {
  const missing = fields.filter(({ key, isRequired }) => isRequired && data[key] === undefined);
  return {
    ...data,
    ...Object.fromEntries(missing.map((field) => [field.key, placeholderFor(field, field.type, desk)])),
  };
}

/** Lays on the desk a file that is referred to, of which the name alone may be known. */
export function addReferred(desk: Desk, kind: Kind, slug: string, name: string): string {
  const fields = listFields(schemaOf(kind));
  return addDraft(desk, kind, slug, withPlaceholders({ nom: name }, fields, desk)).slug;
}

function placeholderFor(field: Field, type: FieldType, desk: Desk): unknown {
  const text = fieldToCome(field.description);
  switch (type.is) {
    case 'group':
      return withPlaceholders({}, type.fields, desk);
    case 'list':
      return [placeholderFor(field, type.of, desk)];
    case 'reference':
      return addReferred(desk, type.kind, field.key, text);
    case 'choice':
      return type.values[0];
    case 'date':
      return new Date().toISOString().slice(0, 10);
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'text':
      return text;
  }
}
