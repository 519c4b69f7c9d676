import { nodesOfType } from '../body-nodes.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const accidentalHeadings: Rule = {
  id: 'titre-involontaire',
  reason: 'Une ligne de tirets sous une phrase en fait un titre, et change le numéro des paragraphes qui suivent.',
  severity: 'error',
  examples: {
    bad: { text: 'Fin du premier point.\n---\n\nLe deuxième.' },
    good: { text: 'Fin du premier point.\n\n---\n\nLe deuxième.' },
  },
  inFile: (file) =>
    nodesOfType(file, 'heading')
      .filter(({ depth, from = 0 }) => depth === 2 && file.source.bodyText[from] !== '#')
      .map((node) => ({
        ...atNode(file, node),
        message: 'La ligne de signes écrite sous cette phrase en fait un titre.',
        hint: 'Pour une séparation, une ligne vide avant ; pour un titre, « ## » devant la phrase, et enlever la ligne.',
      })),
};
