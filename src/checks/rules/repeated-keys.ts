import { foldLetters } from '../../prose/letters.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const repeatedKeys: Rule = {
  id: 'cle-en-double',
  reason: 'Une clé dit qui parle : si deux la portent, une parole passerait de l’un à l’autre.',
  severity: 'error',
  examples: {
    bad: {
      insteadOf: 'intervenants:\n  - personne: ana-bel\n',
      text: 'intervenants:\n  - personne: ana-bel\n    cle: A\nvoix:\n  - nom: une voix dans la salle\n    cle: A\n',
    },
    good: {
      insteadOf: 'intervenants:\n  - personne: ana-bel\n',
      text: 'intervenants:\n  - personne: ana-bel\n    cle: AB\nvoix:\n  - nom: une voix dans la salle\n    cle: salle\n',
    },
  },
  inFile: (file) => {
    const first = new Map<string, string>();
    const fields = (file.source.data ?? {}) as Record<string, unknown>;
    return ['intervenants', 'voix'].flatMap((field) =>
      listKeys(fields[field]).flatMap(({ key, index }): RuleIssue[] => {
        const folded = foldLetters(key);
        const before = first.get(folded);
        if (before === undefined) {
          first.set(folded, key);
          return [];
        }
        return [
          {
            ...atField(file, [field, index, 'cle']),
            message: `La clé « ${key} » est déjà celle d’une autre voix de ce texte.`,
            hint: 'En donner une à chacun, sans égard aux capitales ni aux accents.',
          },
        ];
      }),
    );
  },
};

function listKeys(list: unknown): { key: string; index: number }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const key = (item as { cle?: unknown } | null)?.cle;
    return typeof key === 'string' && key !== '' ? [{ key, index }] : [];
  });
}
