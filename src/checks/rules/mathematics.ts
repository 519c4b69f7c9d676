import { matchesOf } from '../../prose/matches.ts';
import type { Rule } from '../rule.ts';

export const mathematics: Rule = {
  id: 'formule-brute',
  reason: 'Les formules de TeX ne sont pas composées : le lecteur en verrait les signes.',
  severity: 'warning',
  examples: {
    bad: { text: 'Soit $E = mc^2$ et \\alpha.' },
    good: { text: 'Soit E = mc² et α.' },
  },
  inFile: (file) =>
    file.prose().flatMap((prose) =>
      matchesOf(prose.passage.text, FORMULA)
        .slice(0, 1)
        .map(({ 0: written, index }) => ({
          ...prose.placeAt(index),
          message: `« ${written} » semble une formule de TeX, que la page ne compose pas.`,
          hint: 'L’écrire en signes ordinaires (« mc² », « α », « × »), ou entre deux accents graves pour la montrer telle quelle.',
        })),
    ),
};

/** A formula between dollars, of which one holds a sign of mathematics; a command. */
const FORMULA = /\$[^$\n]{0,200}[\^_=\\][^$\n]{0,200}\$|\\[a-z]{2,20}(?![\p{L}\\])/gu;
