import { visit } from 'unist-util-visit';
import type { CheckedFile } from '../checked-content.ts';
import { atNode } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const imageDescriptions: Rule = {
  id: 'image-sans-description',
  reason: 'Qui ne voit pas l’image n’a que sa description, qui s’affiche aussi quand l’image ne vient pas.',
  severity: 'error',
  examples: {
    bad: { text: '![](/monde.svg)' },
    good: { text: '![Une carte du monde](/monde.svg)' },
  },
  run: ({ files }) => files.flatMap(inBody),
};

function inBody(file: CheckedFile): RuleIssue[] {
  const issues: RuleIssue[] = [];
  if (!file.body) return issues;
  visit(file.body.root, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    if (node.alt?.trim()) return;
    issues.push({
      ...atNode(file, node),
      message: 'Cette image n’a pas de description.',
      hint: 'Dire entre les crochets ce qu’elle montre : ![La salle du séminaire](/images/salle.jpg).',
    });
  });
  return issues;
}
