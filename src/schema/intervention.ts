import { z } from 'zod';
import { position, sessionDay, textFields } from './entry-fields.ts';
import { list, RARE_META, reference, text, USUAL_META } from './fields.ts';
import { materials } from './materials.ts';

/** The roles in an intervention besides speaking in it: whoever has none of these is a speaker. */
export const ROLES = ['modération', 'présidence', 'rapport', 'discussion', 'édition'] as const;

/** The short name that heads turns; a colon would end it. */
const key = () =>
  z
    .string()
    .regex(/^[^\s:]+$/)
    .optional();

/** `content/interventions/*.mdx`: what one or several speakers said. */
export const intervention = z.strictObject({
  titre: text().describe('Titre de l’intervention.'),
  intervenants: z
    .array(
      z.strictObject({
        personne: reference('intervenants').describe('Qui parle (nom du fichier dans intervenants/).'),
        qualite: text()
          .optional()
          .describe('À quel titre, tel qu’énoncé ce jour-là ; laisser absent si la source n’en donne pas.'),
        organisations: list(reference('organisations')).describe('Organisations au nom desquelles la personne parle.'),
        role: z
          .enum(ROLES)
          .optional()
          .describe('Ce que fait la personne, quand elle n’est pas là pour intervenir.')
          .meta({ [RARE_META]: true }),
        nom: text()
          .optional()
          .describe('Nom porté ce jour-là, quand la fiche en donne un autre.')
          .meta({ [RARE_META]: true }),
        cle: key()
          .describe('Nom bref qui, dans ce texte, ouvre ses tours de parole : « LM ».')
          .meta({ [RARE_META]: true }),
      }),
    )
    .min(1)
    .describe('Qui parle, et à quel titre.'),
  voix: list(
    z.strictObject({
      nom: text().describe('Comment la source la désigne, comme dans une phrase : « une voix dans la salle ».'),
      cle: key().describe('Nom bref qui, dans ce texte, ouvre ses tours de parole : « salle ».'),
      organisations: list(reference('organisations')).describe('Organisations au nom desquelles on parle.'),
    }),
  ).describe('Voix sans nom ou de plusieurs, qui n’ont pas de fiche : « une voix dans la salle », « les élus de… ».'),
  jour: sessionDay,
  ...position,
  resume: text()
    .optional()
    .describe('Ce qui est dit, en une phrase.')
    .meta({ [USUAL_META]: true }),
  ...textFields,
  ...materials,
});
