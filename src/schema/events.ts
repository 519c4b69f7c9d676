import { z } from 'zod';
import { DATE_FORMS, list, partialDate, text } from './fields.ts';

/** Dated events that an entry reports. */
export const events = list(
  z.strictObject({
    date: partialDate().describe(`Date de l’événement : ${DATE_FORMS}.`),
    evenement: text().describe('Ce qui s’est passé, en quelques mots.'),
    mots: text()
      .optional()
      .describe(
        'Les mots du texte qui le disent, tels qu’ils y sont écrits ; inutile si la date y est en toutes lettres, une seule fois.',
      ),
  }),
).describe('Événements datés que l’entrée rapporte : ils se lisent dans la chronologie.');
