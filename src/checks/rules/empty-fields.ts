import type { CheckedFile } from '../checked-content.ts';
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
        hint: [howToFill(file, path, isOptional), description ?? ''].join(' ').trim(),
      })),
};

function howToFill(file: CheckedFile, path: readonly (string | number)[], isOptional: boolean): string {
  const { line, column } = atField(file, path);
  const written = file.source.text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const [nothing] = /^(?:null|~)(?=\s|$)/i.exec(written) ?? [];
  if (nothing !== undefined) {
    return `« ${nothing} » y veut dire « rien » : si c’est un texte, entre guillemets droits, « "${nothing}" ».`;
  }
  return isOptional ? 'L’enlever s’il n’y a rien à y dire.' : 'Le remplir.';
}
