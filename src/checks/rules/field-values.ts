import type { z } from 'zod';
import { WRONG_CHECK_CHARACTER } from '../../schema/index.ts';
import { findCountryCode } from '../../model/countries.ts';
import type { FieldFault } from '../field-faults.ts';
import { suggest } from '../nearest.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

export const fieldValues: Rule = {
  id: 'valeur-invalide',
  reason: 'Chaque champ a un sens pour les pages, les index et la recherche : une valeur fausse y mettrait une erreur.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'type: vile', insteadOf: 'type: ville' },
    good: { file: 'lieux/amiens.yaml', text: 'type: site', insteadOf: 'type: ville' },
  },
  inFile: (file) =>
    file.faults
      .filter(({ sort }) => sort === 'value')
      .map((fault) => ({ ...atField(file, fault.path), ...describe(fault) })),
};

const TYPES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de champs',
};

function describe(fault: FieldFault): { message: string; hint?: string | undefined } {
  const { issue, name, value, description } = fault;
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: `« ${name} » doit être ${TYPES[issue.expected] ?? issue.expected}.`,
        hint: [howToWrite(fault, issue.expected), description].filter(Boolean).join(' '),
      };
    case 'too_small':
      return { message: `« ${name} » est trop petit : ${leastOf(issue)} au moins.`, hint: description };
    case 'too_big':
      return { message: `« ${name} » est trop grand : ${issue.maximum} au plus.`, hint: description };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = suggest(String(value), values);
      return {
        message: `« ${String(value)} » n’est pas admis pour « ${name} »${near ? ` : ${near}` : '.'}`,
        hint: `Valeurs admises : ${values.join(', ')}.`,
      };
    }
    case 'custom':
      if (issue.params?.['sort'] === WRONG_CHECK_CHARACTER.params.sort) {
        return {
          message: `« ${String(value)} » ne peut pas être : le dernier caractère de « ${name} » se calcule d’après les autres, et ne leur répond pas.`,
          hint: ['Une faute de frappe, sans doute : le recopier là où il est donné.', description]
            .filter(Boolean)
            .join(' '),
        };
      }
  }
  return {
    message: `« ${name} » n’a pas la forme attendue : « ${String(value)} ».`,
    hint: [dayFirst(String(value)), codeInstead(name, value), description].filter(Boolean).join(' '),
  };
}

/** The same value in the form that is wanted. */
function howToWrite({ path, value, members }: FieldFault, expected: string): string | undefined {
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const [member] = members;
  if (expected === 'number' && typeof value === 'string' && /^-?\d+,\d+$/.test(value)) {
    return `Écrire un point, non une virgule : ${value.replace(',', '.')}.`;
  }
  if (member !== undefined && (expected === 'array' || typeof path.at(-1) === 'number')) {
    return `Un élément par ligne, en retrait : « - ${member}: ${isPlain ? value : '…'} ».`;
  }
  const name = String(path.findLast((key) => typeof key === 'string'));
  if (expected === 'string' && !isPlainText(value)) return `Entre guillemets droits : « ${name}: "${String(value)}" ».`;
  if (expected === 'array' && isPlain) return `Écrire : « ${name}: [${countryCodeIn(name, value) ?? value}] ».`;
  if (expected === 'object' && member !== undefined) return `Un champ par ligne, en retrait : « ${member}: … ».`;
  return undefined;
}

/** Numbers, dates, « true »: YAML takes them for what they look like. */
const isPlainText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'object';

/** The code of a country whose name was written instead. */
const countryCodeIn = (name: string, value: unknown): string | undefined =>
  name.split('.')[0] === 'pays' && typeof value === 'string' ? findCountryCode(value) : undefined;

function codeInstead(name: string, value: unknown): string | undefined {
  const code = countryCodeIn(name, value);
  return code && `Écrire : ${code}.`;
}

/** The schema says of a whole number that it is above 0: the editor, that it is 1 at least. */
const leastOf = ({ minimum, inclusive }: z.core.$ZodIssueTooSmall): string =>
  String(inclusive === false && typeof minimum === 'number' ? minimum + 1 : minimum);

/** The day of a date that was written as people say it. */
function dayFirst(value: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value) ?? [];
  return year && month && day && `Écrire : ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}.`;
}
