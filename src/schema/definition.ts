import { z } from 'zod';
import { cooperations } from './cooperations.ts';
import { events } from './events.ts';
import { list, position, reference, subjects, text } from './fields.ts';

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
  'proposee-par': people('qui la proposent').describe(
    'Qui propose cette définition ; absent quand la source la donne sans l’attribuer.',
  ),
  'defendue-par': people('qui la défendent').describe('Qui défend ce qu’elle désigne, sans la proposer.'),
  'illustree-par': list(reference('etudes-de-cas')).describe('Études de cas que la source donne pour exemple.'),
  notions: z
    .array(reference('definitions'))
    .max(3)
    .default([])
    .describe('Notions voisines ou opposées, trois au plus : celles qui valent le détour.'),
  ...position,
  ...subjects,
  dates: events,
  cooperations,
});

/** Persons and organisations, with what they do. */
function people(what: string) {
  return z
    .strictObject({
      personnes: list(reference('intervenants')).describe(`Personnes ${what}.`),
      organisations: list(reference('organisations')).describe(`Organisations ${what}.`),
    })
    .optional();
}
