import type { Nodes } from 'mdast';
import { toText } from '../../prose/text.ts';
import { COMPONENTS } from '../../prose/elements.ts';
import { nodesOfType } from '../body-nodes.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const emptyElements: Rule = {
  id: 'texte-vide',
  reason:
    'Une citation, une note, un titre ou un lien sans mots laisse un blanc, et rien à entendre pour qui n’y voit pas.',
  severity: 'error',
  examples: {
    bad: { text: 'Elle vient de [](/lieux/amiens/).' },
    good: { text: 'Elle vient de [Amiens](/lieux/amiens/).' },
  },
  inFile: (file) =>
    nodesOfType(file, 'heading', 'link', 'footnoteDefinition', 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap(
      (node) => {
        const what = whatIs(node);
        if (what === undefined || hasWords(node)) return [];
        return [{ ...atNode(file, node), message: `${what} est vide.`, hint: 'Y mettre des mots, ou l’enlever.' }];
      },
    ),
};

function whatIs(node: Nodes): string | undefined {
  if (node.type === 'heading') return 'Un titre';
  if (node.type === 'link') return 'Le texte d’un lien';
  if (node.type === 'footnoteDefinition') return 'Une note';
  const isComponent = 'name' in node && Object.hasOwn(COMPONENTS, node.name ?? '');
  return isComponent ? `La balise <${node.name}>` : undefined;
}

/** A picture with a description says something too. */
const hasWords = (node: Nodes): boolean => toText(node) !== '' || hasPicture(node);

const hasPicture = (node: Nodes): boolean =>
  'children' in node ? node.children.some(hasPicture) : node.type === 'image' && Boolean(node.alt);
