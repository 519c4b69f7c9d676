import { visit } from 'unist-util-visit';
import type { CheckedFile } from '../checked-content.ts';
import { atNode } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const uncalledNotes: Rule = {
  id: 'note-sans-appel',
  reason: 'Une note que rien n’appelle n’est pas affichée ; de deux notes du même nom, seule la première l’est.',
  severity: 'error',
  examples: {
    bad: { text: 'Des mots d’accueil.\n\n[^1]: Une note.' },
    good: { text: 'Des mots d’accueil.[^1]\n\n[^1]: Une note.' },
  },
  run: ({ files }) => files.flatMap(inBody),
};

function inBody(file: CheckedFile): RuleIssue[] {
  const called = new Set<string>();
  const written = new Set<string>();
  const issues: RuleIssue[] = [];
  if (!file.body) return issues;
  visit(file.body.root, 'footnoteReference', ({ identifier }) => void called.add(identifier));
  visit(file.body.root, 'footnoteDefinition', (node) => {
    const name = `[^${node.label ?? node.identifier}]`;
    if (written.has(node.identifier)) {
      issues.push({
        ...atNode(file, node),
        message: `La note ${name} est écrite deux fois.`,
        hint: 'Donner à l’une un autre nom.',
      });
    } else if (!called.has(node.identifier)) {
      issues.push({
        ...atNode(file, node),
        message: `Rien n’appelle la note ${name}.`,
        hint: `Écrire ${name} dans le texte, là où la note s’applique, ou l’enlever.`,
      });
    }
    written.add(node.identifier);
  });
  return issues;
}
