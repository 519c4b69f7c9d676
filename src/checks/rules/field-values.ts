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
  run: ({ files }) =>
    files.flatMap((file) =>
      file.faults
        .filter(({ sort }) => sort === 'value')
        .map((fault) => ({ ...atField(file, fault.path), ...describe(fault) })),
    ),
};

const TYPES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de champs',
};

function describe({ issue, name, value, description }: FieldFault): { message: string; hint?: string | undefined } {
  switch (issue.code) {
    case 'invalid_type':
      return { message: `« ${name} » doit être ${TYPES[issue.expected] ?? issue.expected}.`, hint: description };
    case 'too_small':
      return { message: `« ${name} » est trop petit : ${issue.minimum} au moins.`, hint: description };
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
    default:
      return { message: `« ${name} » n’a pas la forme attendue : « ${String(value)} ».`, hint: description };
  }
}
