import { matchesOf } from '../../prose/matches.ts';
import { listCorrectionIssues } from '../correction-rule.ts';
import type { Rule } from '../rule.ts';

export const apostrophes: Rule = {
  id: 'apostrophe-droite',
  reason: 'L’apostrophe droite est celle du clavier : elle se voit à la lecture et gêne la recherche.',
  severity: 'warning',
  examples: {
    bad: { text: "Un temps pour l'eau." },
    good: { text: 'Un temps pour l’eau.' },
  },
  inFile: (file) => [
    ...listCorrectionIssues(file, {
      kind: 'apostrophe',
      message: 'Une apostrophe droite se trouve dans le texte.',
    }),
    ...file.prose().flatMap((prose) =>
      matchesOf(prose.passage.text, LONE_ACCENT).map(({ 0: accent, index }) => ({
        ...prose.placeAt(index),
        message: `Un accent est seul, « ${accent} » : celui d’une lettre, ou une apostrophe ?`,
        hint: 'Récrire la lettre avec son accent (« é », « è »), ou mettre l’apostrophe : « ’ ».',
      })),
    ),
  ],
};

/** An accent that stands by itself between two letters: old PDFs part it from its letter, and some type it for an apostrophe. */
const LONE_ACCENT = /(?<=\p{L})[´`¨ˆ](?=\p{L})/gu;
