import { keyOf, listTold } from '../told.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';
import { cooperation, exampleOf, LILLE } from './cooperation-example.ts';

export const repeatedCooperations: Rule = {
  id: 'cooperation-en-double',
  reason: 'Une coopération dite deux fois serait deux traits sur la carte, et compterait pour deux dans les chiffres.',
  severity: 'error',
  examples: {
    bad: twice(cooperation({}), {}),
    good: twice(cooperation({ other: LILLE.other }), LILLE.beside),
  },
  inContent: (content) => {
    const first = new Map<string, string>();
    return listTold(content).flatMap(({ file, path, cooperation }): RuleIssue[] => {
      const key = [cooperation.genre, ...cooperation.partenaires.map((partner) => keyOf(partner)).sort()].join(' ');
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, file.source.path);
        return [];
      }
      return [
        {
          ...atField(file, path),
          message: `Cette coopération est déjà dite${before === file.source.path ? ' plus haut' : ` dans ${before}`}.`,
          hint: 'La dire une fois, là où le texte l’affirme le mieux.',
        },
      ];
    });
  },
};

function twice(second: string, beside: Readonly<Record<string, string>>) {
  const example = exampleOf({ beside });
  return { ...example, text: `${example.text}\n${second}` };
}
