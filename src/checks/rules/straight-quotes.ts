import { matchesOf } from '../../prose/matches.ts';
import { isFrench } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const straightQuotes: Rule = {
  id: 'guillemets-droits',
  reason: 'Le guillemet droit est celui du programme ; le lecteur attend des guillemets français.',
  severity: 'warning',
  examples: {
    bad: { text: 'Elle parle de "paix".' },
    good: { text: 'Elle parle de «\u00A0paix\u00A0».' },
  },
  inFile: (file) =>
    file
      .prose()
      .filter(({ passage }) => isFrench(passage.language))
      .flatMap((prose) =>
        matchesOf(prose.passage.text, STRAIGHT).map(({ index }) => ({
          ...prose.placeAt(index),
          message: 'Un guillemet droit se trouve dans le texte.',
          hint: 'Écrire « … », et “ … ” à l’intérieur d’autres guillemets.',
        })),
      ),
};

/** Not after a figure: there it counts seconds or inches. Straight single quotation marks count when they go by two. */
const STRAIGHT = /(?<!\d)"|(?<![\p{L}\p{N}])'(?=\p{L}[^']*'(?!\p{L}))/gu;
