import { nodesOfType } from '../body-nodes.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const accidentalEmphasis: Rule = {
  id: 'italique-involontaire',
  reason: 'Deux astérisques au milieu d’un mot ou d’un calcul disparaissent, et ce qui est entre eux change de forme.',
  severity: 'error',
  examples: {
    bad: { text: 'Soit 2*3*4 au total.' },
    good: { text: 'Soit 2 × 3 × 4 au total.' },
  },
  inFile: (file) =>
    nodesOfType(file, 'emphasis', 'strong')
      .filter(({ from, to }) => {
        const { bodyText } = file.source;
        return isFigure(bodyText[from! - 1]) || isFigure(bodyText[to!]);
      })
      .map((node) => ({
        ...atNode(file, node),
        message: 'Des astérisques qui touchent un chiffre font une mise en valeur, et ne se lisent plus.',
        hint: 'Pour multiplier, « × » ; pour le signe, une barre oblique inversée devant chacun : « \\* ».',
      })),
};

const isFigure = (character: string | undefined): boolean => character !== undefined && /\p{N}/u.test(character);
