import { z } from 'zod';
import { heldBy } from './debate.ts';
import { position, subjects } from './entry-fields.ts';
import { list, passage, reference, text } from './fields.ts';

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
  passage: passage()
    .optional()
    .describe(
      'Le passage où la définition se lit, « interventions/x#k7f » : elle est de qui y parle ; absent quand l’éditeur l’a recomposée.',
    ),
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
  oppose: z
    .strictObject({
      objet: text().describe('Ce que l’on compare : « Ce qu’embrasse la diplomatie des villes ».'),
      termes: z
        .array(
          z.strictObject({
            nom: text().describe('Le nom du terme, en tête de sa colonne.'),
            notion: reference('definitions').optional().describe('La notion qu’il est, si elle a sa fiche.'),
            phrase: text().describe(
              'Ce qu’il est, en une phrase de l’éditeur ; entre « », des mots du passage, à la lettre.',
            ),
            ...heldBy,
          }),
        )
        .min(2)
        .max(4)
        .describe('Les termes, face à face : de deux à quatre.'),
    })
    .optional()
    .describe(
      'Ce que la notion oppose, ou à quoi elle s’oppose : un petit tableau, au glossaire et dans son chapitre.',
    ),
  ...position,
  ...subjects,
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
