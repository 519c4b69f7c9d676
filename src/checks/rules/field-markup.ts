import { matchesOf } from '../../prose/matches.ts';
import type { Rule } from '../rule.ts';

export const fieldMarkup: Rule = {
  id: 'mise-en-forme-dans-un-champ',
  reason: 'Un champ s’affiche comme il est écrit : astérisques, balises et liens s’y verraient tels quels.',
  severity: 'warning',
  examples: {
    bad: { file: 'organisations/ligue.yaml', text: 'note: Une *école* du XIX<sup>e</sup> siècle.' },
    good: { file: 'organisations/ligue.yaml', text: 'note: Une école du XIXe siècle.' },
  },
  inFile: (file) =>
    file
      .prose()
      .filter(({ field }) => field !== undefined)
      .flatMap((prose) =>
        matchesOf(prose.passage.text, MARKUP)
          .slice(0, 1)
          .map(({ 0: found, index }) => ({
            ...prose.placeAt(index),
            message: `« ${found} » s’affichera tel quel : un champ ne prend pas de mise en forme.`,
            hint: 'Écrire les mots seuls.',
          })),
      ),
};

/** Words between marks that touch them, a tag, a link, the call of a note. */
const MARKUP = new RegExp(
  [
    /(?<![\p{L}\p{N}*])\*{1,2}[^\s*](?:[^*]*[^\s*])?\*{1,2}(?![\p{L}\p{N}*])/u,
    /(?<![\p{L}\p{N}_])_{1,2}[^\s_](?:[^_]*[^\s_])?_{1,2}(?![\p{L}\p{N}_])/u,
    /`[^`]+`/,
    /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?>/,
    /\[[^[\]]+\]\((?:\/|#|https?:|mailto:)[^)]{0,300}\)/,
    /\[\^[^[\]\s]+\]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);
