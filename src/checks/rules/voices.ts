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
        const named = readVoice(of.value, file.body?.cast ?? NO_CAST).of;
        const alone = named.find((slug) => Object.hasOwn(IMPERSONAL_VOICES, slug));
        const twice = named.find((slug, rank) => named.indexOf(slug) < rank);
        const misused =
          alone !== undefined
            ? [
                {
                  message: `« ${alone} » n’est pas une personne : cette voix parle seule.`,
                  hint: 'Séparer les paragraphes en deux <Voice>.',
                },
              ]
            : twice !== undefined
              ? [{ message: `« ${twice} » est nommé deux fois.`, hint: 'Nommer chaque personne une fois.' }]
              : [];
        const unknown = named
          .filter((slug) => !known.has(slug))
          .map((slug) => {
            const near = suggest(slug, known);
            return {
              ...atNode(file, of.node),
              message: `« ${slug} » n’est pas dans intervenants/${near ? ` : ${near}` : '.'}`,
              hint: 'Écrire le nom d’un fichier de intervenants/, une clé de l’en-tête, « source » ou « editeur ».',
            };
          });
        return [...misused.map((fault) => ({ ...atNode(file, of.node), ...fault })), ...unknown];
      }),
};
