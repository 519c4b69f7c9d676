import { VOICE_TAG } from '../../prose/elements.ts';
import { IMPERSONAL_VOICES, readVoice } from '../../prose/voice.ts';
import { NO_CAST } from '../../prose/cast.ts';
import { listElements, stringAttribute } from '../elements.ts';
import { suggest } from '../nearest.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const voices: Rule = {
  id: 'voix-inconnue',
  reason: 'La page dit de qui vient chaque paragraphe : à un nom inconnu, elle ne pourrait en donner aucun.',
  severity: 'error',
  examples: {
    bad: { text: '<Voice of="ana-belle">\n\nElle approuve.\n\n</Voice>' },
    good: { text: '<Voice of="ana-bel">\n\nElle approuve.\n\n</Voice>' },
  },
  inFile: (file, content) =>
    listElements(file)
      .filter(({ element }) => element.name === VOICE_TAG)
      .flatMap(({ element }) => {
        const of = stringAttribute(element, 'of');
        if (!of?.value) return [];
        const known = new Set([...Object.keys(IMPERSONAL_VOICES), ...content.slugs('intervenants')]);
        return readVoice(of.value, file.body?.cast ?? NO_CAST)
          .of.filter((slug) => !known.has(slug))
          .map((slug) => {
            const near = suggest(slug, known);
            return {
              ...atNode(file, of.node),
              message: `« ${slug} » n’est pas dans intervenants/${near ? ` : ${near}` : '.'}`,
              hint: 'Écrire le nom d’un fichier de intervenants/, une clé de l’en-tête, « source » ou « editeur ».',
            };
          });
      }),
};
