import { listLoneMarks } from '../lone-marks.ts';
import { isFrench } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const balancedQuotes: Rule = {
  id: 'guillemets-depareilles',
  reason: 'Un guillemet sans son pareil ne dit plus où commencent ni où finissent les mots cités.',
  severity: 'error',
  examples: {
    bad: { text: 'Elle parle de «\u00A0paix et de justice.' },
    good: { text: 'Elle parle de «\u00A0paix\u00A0» et de justice.' },
  },
  inFile: (file) =>
    file
      .prose()
      // German closes with what French opens.
      .filter(({ passage }) => isFrench(passage.language))
      .flatMap((prose) =>
        listLoneMarks(prose.passage.text, /[«»]/g, '«').map((index) => ({
          ...prose.placeAt(index),
          message:
            prose.passage.text[index] === '«'
              ? 'Un guillemet n’est pas refermé.'
              : 'Un guillemet est refermé sans avoir été ouvert.',
          hint: 'Chaque « a son », dans le même paragraphe.',
        })),
      ),
};
