import type { z } from 'zod';
import { WRONG_CHECK_CHARACTER } from '../schema/index.ts';
import { suggest } from '../checks/nearest.ts';

/**
 * The fault of an answer that the schema refuses, in French, for someone who can answer again.
 * @param name the field as its flag names it: `coordonnees.latitude`
 * @param value what was given, undefined when nothing was
 * @param description the schema's own sentence about the field
 */
export function describeFault(issue: z.core.$ZodIssue, name: string, value: unknown, description: string): string {
  if (value === undefined) return `Le champ « ${name} » manque. ${description}`;
  switch (issue.code) {
    case 'invalid_value':
      return describeChoice(name, String(value), issue.values.map(String));
    case 'invalid_type':
      return `« ${name} » doit être ${TYPES[issue.expected] ?? 'autre chose'}. ${description}`;
    case 'too_big':
      return `« ${name} » est trop grand\u00A0: ${issue.maximum} au plus. ${description}`;
    case 'too_small':
      return typeof value === 'number'
        ? `« ${name} » est trop petit\u00A0: ${issue.minimum} au moins. ${description}`
        : `« ${name} » est vide. ${description}`;
    case 'custom':
      if (issue.params?.['sort'] === WRONG_CHECK_CHARACTER.params.sort) {
        return `« ${name} »\u00A0: le dernier caractère se calcule d’après les autres, et ne leur répond pas. ${description}`;
      }
      return `« ${name} » n’a pas la forme attendue. ${description}`;
    default:
      return `« ${name} » n’a pas la forme attendue. ${description}`;
  }
}

const TYPES: Record<string, string> = {
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'oui ou non',
};

function describeChoice(name: string, value: string, choices: string[]): string {
  const near = suggest(value, choices);
  const wrong = `« ${value} » n’est pas admis pour « ${name} »${near === undefined ? '.' : `\u00A0: ${near}`}`;
  return `${wrong} Au choix\u00A0: ${choices.join(', ')}.`;
}
