import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const takenAnchors: Rule = {
  id: 'ancre-prise',
  reason:
    'Un titre donne son nom à un endroit de la page : si la page a déjà ce nom, les liens mènent au mauvais endroit.',
  severity: 'error',
  examples: {
    bad: { text: '## Contenu\n\nDes mots.' },
    good: { text: '## Ce qu’on y trouve\n\nDes mots.' },
  },
  inFile: (file) =>
    file.body
      ? file.body.headings
          .filter(({ anchor }) => TAKEN.test(anchor))
          .map(({ anchor, node }) => ({
            ...atNode(file, node),
            message: `Ce titre aurait l’ancre « ${anchor} », que la page emploie déjà.`,
            hint: 'Le dire avec d’autres mots, ou un de plus.',
          }))
      : [],
};

/** Anchors of the parts of every page that shows a text: its frame, then paragraphs and notes. */
const TAKEN =
  /^(?:contenu|theme|dans-ce-chapitre|recherche-site|search-dialog-(?:input|help)|p\d+|ne\d+|fn(?:ref)?-.*)$/;
