import { z } from 'zod';
import { list, text } from './fields.ts';

/** `content/synonymes.yaml`: what readers type for what the texts say. */
export const synonyms = z.strictObject({
  synonymes: list(
    z.strictObject({
      mots: z.array(text()).min(1).describe('Ce que l’on tape : « twinning », « villes sœurs ».'),
      pour: z
        .array(text())
        .min(1)
        .describe('Ce que les actes disent : « jumelage ». Un mot, une expression ou un nom.'),
    }),
  ).describe('Mots qui en valent d’autres, dans un seul sens.'),
  groupes: list(z.array(text()).min(2)).describe('Mots qui se valent tous : chercher l’un, c’est chercher les autres.'),
});
