import { z } from 'zod';
import { cooperations } from './cooperations.ts';
import { events } from './events.ts';
import { list, position, reference, sessionDay, subjects, text } from './fields.ts';
import { materials } from './materials.ts';

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
      }),
    )
    .min(1)
    .describe('Qui parle, et à quel titre.'),
  jour: sessionDay,
  ...position,
  resume: text().describe('Ce qui est dit, en une phrase.'),
  ...subjects,
  dates: events,
  cooperations,
  ...materials,
});
