import { z } from 'zod';
import { text } from './fields.ts';

/** `content/pages/*.mdx`: pages about the edition itself (about, legal notice). */
export const page = z.strictObject({
  titre: text().describe('Titre de la page.'),
  resume: text().describe('Ce qu’on y trouve, en une phrase.'),
});
