import { z } from 'zod';
import { position, sessionDay, textFields } from './entry-fields.ts';
import { list, partialDate, reference, text, USUAL_META } from './fields.ts';
import { materials } from './materials.ts';

/** `content/etudes-de-cas/*.mdx`: an action or a cooperation, told for itself. */
export const caseStudy = z.strictObject({
  titre: text().describe('Titre de l’étude de cas.'),
  partenaires: list(reference('organisations')).describe(
    'Organisations qui mènent l’action ensemble, selon la source.',
  ),
  reseaux: list(reference('organisations')).describe('Réseaux par lesquels l’action passe.'),
  patronages: list(reference('organisations')).describe('Organisations qui la patronnent.'),
  soutiens: list(reference('organisations')).describe('Organisations qui l’appuient ou y concourent.'),
  'presentee-par': list(reference('intervenants')).describe(
    'Qui l’a présentée ; absent si la source ne nomme personne.',
  ),
  jour: sessionDay,
  debut: partialDate().optional().describe('Quand l’action a commencé ; absent si la source ne le dit pas.'),
  ...position,
  resume: text()
    .optional()
    .describe('L’action, en une phrase.')
    .meta({ [USUAL_META]: true }),
  ...textFields,
  ...materials,
});
