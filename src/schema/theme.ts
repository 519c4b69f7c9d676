import { z } from 'zod';
import { aliases, text } from './fields.ts';

/** `content/themes/*.yaml`: a subject under which entries are gathered. */
export const theme = z.strictObject({
  nom: text().describe('Nom du thème.'),
  description: text().describe('Ce que le thème rassemble, en une phrase.'),
  alias: aliases,
});
