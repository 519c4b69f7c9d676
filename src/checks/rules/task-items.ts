import { nodesOfType } from '../body-nodes.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const taskItems: Rule = {
  id: 'case-a-cocher',
  reason: 'Le lecteur ne peut cocher aucune case : elle se lirait comme une tâche qui reste à faire.',
  severity: 'error',
  examples: {
    bad: { text: '- [ ] Un\n- [x] Deux' },
    good: { text: '- Un\n- Deux' },
  },
  inFile: (file) =>
    nodesOfType(file, 'listItem')
      .filter(({ checked }) => typeof checked === 'boolean')
      .map((node) => ({
        ...atNode(file, node),
        message: 'Une case à cocher se trouve dans une liste.',
        hint: 'Ôter les crochets : « - texte ».',
      })),
};
