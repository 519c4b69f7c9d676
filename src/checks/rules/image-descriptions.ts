import { isPictureName } from '../../schema/served-files.ts';
import { nodesOfType } from '../body-nodes.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const imageDescriptions: Rule = {
  id: 'image-sans-description',
  reason: 'Qui ne voit pas l’image n’a que sa description, qui s’affiche aussi quand l’image ne vient pas.',
  severity: 'error',
  examples: {
    bad: { text: '![](/monde.svg)' },
    good: { text: '![Une carte du monde](/monde.svg)' },
  },
  inFile: (file) =>
    nodesOfType(file, 'image', 'imageReference')
      .filter(({ alt }) => !alt?.trim() || isPictureName(alt.trim()))
      .map((node) => ({
        ...atNode(file, node),
        message: node.alt?.trim()
          ? 'La description de cette image n’est que le nom d’un fichier.'
          : 'Cette image n’a pas de description.',
        hint: 'Dire entre les crochets ce qu’elle montre : ![La salle du séminaire](/fichiers/salle.jpg).',
      })),
};
