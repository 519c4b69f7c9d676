import { z } from 'zod';
import { events, list, mentions, partialDate, position, reference, text } from './fields.ts';

/** `content/etudes-de-cas/*.mdx`: an action or a cooperation, told for itself. */
export const caseStudy = z.strictObject({
  titre: text().describe('Titre de l’étude de cas.'),
  partenaires: list(reference('organisations')).describe('Organisations partenaires de l’action.'),
  'presentee-par': list(reference('intervenants')).describe(
    'Qui l’a présentée ; absent si la source ne nomme personne.',
  ),
  debut: partialDate().optional().describe('Quand l’action a commencé ; absent si la source ne le dit pas.'),
  ...position,
  resume: text().describe('L’action, en une phrase.'),
  ...mentions,
  dates: events,
});
