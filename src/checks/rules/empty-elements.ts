import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { toText } from '../../prose/text.ts';
import type { CheckedFile } from '../checked-content.ts';
import { COMPONENTS } from '../elements.ts';
import { atNode } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const emptyElements: Rule = {
  id: 'texte-vide',
  reason:
    'Une citation, une note, un titre ou un lien sans mots laisse un blanc, et rien à entendre pour qui n’y voit pas.',
  severity: 'error',
  examples: {
    bad: { text: 'Elle vient de [](/lieux/nantes/).' },
    good: { text: 'Elle vient de [Nantes](/lieux/nantes/).' },
  },
  run: ({ files }) => files.flatMap(inBody),
};

function inBody(file: CheckedFile): RuleIssue[] {
  const issues: RuleIssue[] = [];
  if (!file.body) return issues;
  visit(file.body.root, (node) => {
    const what = whatIs(node);
    if (what === undefined || hasWords(node)) return;
    issues.push({ ...atNode(file, node), message: `${what} est vide.`, hint: 'Y mettre des mots, ou l’enlever.' });
  });
  return issues;
}

function whatIs(node: Nodes): string | undefined {
  if (node.type === 'heading') return 'Un titre';
  if (node.type === 'link') return 'Le texte d’un lien';
  if (node.type === 'footnoteDefinition') return 'Une note';
  const isComponent = 'name' in node && Object.hasOwn(COMPONENTS, node.name ?? '');
  return isComponent ? `La balise <${node.name}>` : undefined;
}

/** A picture with a description says something too. */
function hasWords(node: Nodes): boolean {
  let says = toText(node).trim() !== '';
  visit(node, 'image', ({ alt }) => void (says ||= Boolean(alt)));
  return says;
}
