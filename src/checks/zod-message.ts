import type { z } from 'zod';
import { suggest } from './nearest.ts';

const TYPES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de champs',
};

/** Says a schema fault in French: what is wrong and what is expected. */
export function describeFault(
  fault: z.core.$ZodIssue,
  field: FieldInfo,
): { message: string; hint?: string | undefined } {
  const name = field.name;
  if (!field.present) return { message: `Le champ « ${name} » manque.`, hint: field.description };
  switch (fault.code) {
    case 'invalid_type':
      return { message: `« ${name} » doit être ${TYPES[fault.expected] ?? fault.expected}.`, hint: field.description };
    case 'too_small':
      return fault.origin === 'number' || fault.origin === 'int'
        ? { message: `« ${name} » est trop petit : ${fault.minimum} au moins.`, hint: field.description }
        : { message: `« ${name} » est vide.`, hint: field.description };
    case 'too_big':
      return { message: `« ${name} » est trop grand : ${fault.maximum} au plus.`, hint: field.description };
    case 'invalid_value': {
      const values = fault.values.map(String);
      const near = suggest(String(field.value), values);
      return {
        message: `« ${String(field.value)} » n’est pas admis pour « ${name} »${near ? ` : ${near}` : '.'}`,
        hint: `Valeurs admises : ${values.join(', ')}.`,
      };
    }
    default:
      return {
        message: `« ${name} » n’a pas la forme attendue : « ${String(field.value)} ».`,
        hint: field.description,
      };
  }
}

/** What is known of the field at fault. */
export interface FieldInfo {
  name: string;
  present: boolean;
  value: unknown;
  /** The schema's own sentence about the field. */
  description: string | undefined;
}
