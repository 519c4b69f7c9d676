import { z } from 'zod';
import { aliases, text, USUAL_META } from './fields.ts';

/** `content/themes/*.yaml`: a subject under which entries are gathered. */
export const theme = z.strictObject({
  nom: text().describe('Nom du thème.'),
  description: text()
    .optional()
    .describe('Ce que le thème rassemble, en une phrase ; sans elle, son nom le dit.')
    .meta({ [USUAL_META]: true }),
  alias: aliases,
});
