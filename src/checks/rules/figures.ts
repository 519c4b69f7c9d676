import { nodesOfType } from '../body-nodes.ts';
import { listElements } from '../elements.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atNode } from '../places.ts';
import { FIGURE_TAG } from '../../prose/elements.ts';
import type { Element } from '../../prose/elements.ts';
import type { Nodes } from 'mdast';
import type { Rule, RuleIssue } from '../rule.ts';

export const figures: Rule = {
  id: 'figure-sans-image',
  reason: 'Une légende sans image n’explique rien, et sous deux images on ne sait de laquelle elle parle.',
  severity: 'error',
  examples: {
    bad: { text: '<Figure credit="Léa Roux">Une carte du monde.</Figure>' },
    good: { text: '<Figure credit="Léa Roux">![Une carte du monde](/monde.svg) Une carte du monde.</Figure>' },
  },
  inFile: (file) =>
    listElements(file)
      .filter(({ element }) => element.name === FIGURE_TAG)
      .flatMap(({ element }) => listIssues(element, file)),
};

const HINT = `Écrire : <${FIGURE_TAG} credit="De qui elle est">![Ce qu’elle montre](/fichiers/image.jpg) La légende.</${FIGURE_TAG}>`;

function listIssues(element: Element, file: CheckedFile): RuleIssue[] {
  const pictures = nodesOfType(file, 'image', 'imageReference').filter((picture) => isInside(picture, element, file));
  if (pictures.length === 1) return [];
  const message =
    pictures.length === 0
      ? `<${FIGURE_TAG}> ne montre aucune image.`
      : `<${FIGURE_TAG}> montre ${pictures.length} images : chacune a la sienne.`;
  return [{ ...atNode(file, element), message, hint: HINT }];
}

function isInside(node: Nodes, element: Element, file: CheckedFile): boolean {
  for (let around: Nodes | undefined = node; around; around = file.body?.nodes.parentOf(around)) {
    if (around === element) return true;
  }
  return false;
}
