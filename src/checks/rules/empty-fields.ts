import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

export const emptyFields: Rule = {
  id: 'champ-vide',
  reason: 'Un champ vide ne dit pas si l’on ignore la réponse ou si elle reste à écrire.',
  severity: 'error',
  examples: {
    bad: {
      file: 'interventions/bel-accueil.mdx',
      text: 'personne: ana-bel\n    qualite:',
      insteadOf: 'personne: ana-bel',
    },
    good: {
      file: 'interventions/bel-accueil.mdx',
      text: 'personne: ana-bel\n    qualite: maire de Amiens',
      insteadOf: 'personne: ana-bel',
    },
  },
  inFile: (file) =>
    file.faults
      .filter(({ sort }) => sort === 'empty')
      .map(({ path, name, description, isOptional }) => ({
        ...atField(file, path),
        message: `Le champ « ${name} » est vide.`,
        hint: [isOptional ? 'L’enlever s’il n’y a rien à y dire.' : 'Le remplir.', description ?? ''].join(' ').trim(),
      })),
};
