import { z } from 'zod';
import { aliases, editorialNote, reference, text, USUAL_META } from './fields.ts';
import { organisationIdentifiers } from './identifiers.ts';

/** `content/organisations/*.yaml`: a town council, ministry, association… */
export const organisation = z.strictObject({
  nom: text().describe('Nom complet.'),
  sigle: text().optional().describe('Sigle, sans points : « SDN ».'),
  langue: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .describe('Langue du nom quand il n’est pas français : « en ».'),
  type: text()
    .optional()
    .describe('Nature de l’organisation : « commune », « association »… ; absente quand la source ne la dit pas.')
    .meta({ [USUAL_META]: true }),
  administre: reference('lieux')
    .optional()
    .describe('Lieu qu’elle administre : parler d’elle, c’est aussi parler de lui.'),
  lieu: reference('lieux').optional().describe('Lieu où elle est établie, quand elle n’en administre aucun.'),
  alias: aliases,
  note: editorialNote,
  identifiants: organisationIdentifiers,
});
