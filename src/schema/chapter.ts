import { z } from 'zod';
import { textFields } from './entry-fields.ts';
import { reference, text, USUAL_META } from './fields.ts';

/** `content/parties/*.mdx`: the chapters, at any depth; the body is the framing text. */
export const chapter = z.strictObject({
  titre: text().describe('Titre du chapitre.'),
  parent: reference('parties').optional().describe('Partie qui contient ce chapitre ; absent au premier niveau.'),
  ordre: z.int().positive().describe('Place parmi les chapitres du même niveau : 1, 2, 3…'),
  liminaire: z
    .boolean()
    .default(false)
    .describe('Vrai pour une introduction ou une conclusion : le chapitre n’est pas numéroté.'),
  resume: text()
    .optional()
    .describe(
      'Ce que contient le chapitre, en une phrase ; sans elle, les pages n’en disent que le titre et le contenu.',
    )
    .meta({ [USUAL_META]: true }),
  ...textFields,
});
