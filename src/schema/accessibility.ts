import { z } from 'zod';
import { day, list, text } from './fields.ts';

const pages = z.int().positive();

/** `content/accessibilite.yaml`: what the automated checks found, written by `npm run audit`; absent until then. */
export const accessibility = z.strictObject({
  date: day().describe('Jour des contrôles, AAAA-MM-JJ.'),
  pages: pages.describe('Nombre de pages du site ce jour-là.'),
  outils: z
    .array(
      z.strictObject({
        nom: text().describe('Nom de l’outil ou du navigateur.'),
        version: text().describe('Sa version.'),
      }),
    )
    .min(1)
    .describe('Outils et navigateur utilisés.'),
  controles: z
    .array(
      z.strictObject({
        nom: text().describe('Ce qui est vérifié.'),
        pages: pages.describe('Nombre de pages vérifiées.'),
        defauts: list(
          z.strictObject({
            constat: text().describe('Ce qui ne va pas.'),
            pages: pages.describe('Nombre de pages où cela ne va pas.'),
            exemple: z
              .string()
              .regex(/^\/(?!\/)[\w./-]*$/)
              .describe('Adresse de l’une d’elles, depuis la racine du site.'),
          }),
        ).describe('Défauts trouvés.'),
      }),
    )
    .min(1)
    .describe('Contrôles automatiques, avec ce qu’ils ont trouvé.'),
});
