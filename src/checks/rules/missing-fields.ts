import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

export const missingFields: Rule = {
  id: 'champ-manquant',
  reason: 'Sans ce champ, une page, un index ou la recherche aurait un trou.',
  severity: 'error',
  examples: {
    bad: {
      file: 'organisations/ligue.yaml',
      text: 'type: établissement public\n',
      insteadOf: 'nom: Ligue\ntype: établissement public\n',
    },
    good: {
      file: 'organisations/ligue.yaml',
      text: 'nom: Ligue\n',
      insteadOf: 'nom: Ligue\ntype: établissement public\n',
    },
  },
  inFile: (file) =>
    file.faults
      .filter(({ sort }) => sort === 'missing')
      .map(({ path, name, description }) => ({
        ...atField(file, path),
        message: `Le champ « ${name} » manque.`,
        hint: description,
      })),
};
