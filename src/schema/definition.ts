import { z } from 'zod';
import { list, mentions, position, reference, text } from './fields.ts';

/** `content/definitions/*.mdx`: a notion, its gloss, then the debate. */
export const definition = z.strictObject({
  terme: text().describe('Le terme défini.'),
  langue: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .describe('Langue du terme quand il n’est pas français : « en » pour politics.'),
  variantes: list(text()).describe('Autres façons de nommer la même notion.'),
  glose: text().describe('La définition, en une phrase.'),
  'proposee-par': z
    .strictObject({
      personnes: list(reference('intervenants')).describe('Intervenants qui la proposent.'),
      organisations: list(reference('organisations')).describe('Organisations qui la proposent.'),
    })
    .optional()
    .describe('Qui propose cette définition ; absent quand la source la donne sans l’attribuer.'),
  notions: list(reference('definitions')).describe('Notions voisines ou opposées.'),
  ...position,
  ...mentions,
});
