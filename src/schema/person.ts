import { z } from 'zod';
import { aliases, editorialNote, text } from './fields.ts';
import { personIdentifiers } from './identifiers.ts';

/**
 * `content/intervenants/*.yaml`: a person who spoke. No role here: the capacity is stated per
 * intervention, because one person may speak under several.
 */
export const person = z.strictObject({
  prenom: text().describe('Prénom.'),
  nom: text().describe('Nom de famille, particule comprise : « De La Tour ». Il donne l’ordre alphabétique.'),
  alias: aliases,
  note: editorialNote,
  identifiants: personIdentifiers,
});
