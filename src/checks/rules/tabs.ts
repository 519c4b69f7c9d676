import type { CheckedFile } from '../checked-content.ts';
import { atCharacter } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const tabs: Rule = {
  id: 'tabulation',
  reason: 'Une tabulation ne se voit pas et ne vaut pas le même retrait partout : un en-tête n’en admet pas.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'alias:\n\t- Condevincum' },
    good: { file: 'lieux/amiens.yaml', text: 'alias:\n  - Condevincum' },
  },
  inFile: inFrontmatter,
};

function inFrontmatter({ source }: CheckedFile): RuleIssue[] {
  if (!source.hasFrontmatter) return [];
  return [...source.text.slice(0, source.bodyStart).matchAll(/\t+/g)].map(({ index }) => ({
    ...atCharacter(source, index),
    message: 'Une tabulation se trouve dans l’en-tête.',
    hint: 'La remplacer par des espaces : deux pour chaque retrait.',
  }));
}
