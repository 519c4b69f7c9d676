import { RESERVED_NAMES } from '../../schema/index.ts';
import { atTop } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';
import { toSlug } from '../../prose/letters.ts';

export const duplicateAddresses: Rule = {
  id: 'adresse-en-double',
  reason: 'Deux pages ne peuvent pas avoir la même adresse ; bien des ordinateurs confondent casse et accents.',
  severity: 'error',
  examples: {
    bad: { file: 'pages/recherche.mdx', text: '---\ntitre: La recherche\nresume: Comment chercher.\n---\n' },
    good: { file: 'pages/aide-recherche.mdx', text: '---\ntitre: La recherche\nresume: Comment chercher.\n---\n' },
  },
  inContent: ({ files }) => {
    const seen = new Map(RESERVED_NAMES.map((name) => [`pages/${name}`, `« /${name}/ », que le site prend pour lui`]));
    return files.flatMap(({ source }): RuleIssue[] => {
      const key = `${source.kind}/${toSlug(source.slug)}`;
      const first = seen.get(key);
      if (first !== undefined) {
        return [{ ...atTop(source.path), message: `Même adresse que ${first}.`, hint: 'Renommer ce fichier.' }];
      }
      seen.set(key, source.path);
      return [];
    });
  },
};
