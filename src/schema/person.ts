import { z } from 'zod';
import { aliases, editorialNote, text, USUAL_META } from './fields.ts';
import { personIdentifiers } from './identifiers.ts';

/**
 * `content/intervenants/*.yaml`: a person who spoke. No role here: the capacity is stated per
 * intervention, because one person may speak under several.
 */
export const person = z.strictObject({
  prenom: text()
    .optional()
    .describe('Prénom ; absent pour qui n’a qu’un nom : « Colette ».')
    .meta({ [USUAL_META]: true }),
  nom: text().describe('Nom de famille. Il donne l’ordre alphabétique : « De La Tour » se range à D.'),
  particule: text()
    .optional()
    .describe('Ce qui précède le nom sans compter dans l’ordre : avec « de », « Brogny » se range à B.'),
  alias: aliases,
  biographie: text().optional().describe('Qui est la personne, en une ou deux phrases.'),
  note: editorialNote,
  identifiants: personIdentifiers,
});
