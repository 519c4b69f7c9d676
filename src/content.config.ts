import { defineCollection } from 'astro:content';
import { PROSE_KINDS, schemas, type Kind } from './schema/index.ts';
import { contentLoader } from './integrations/content-loader.ts';

/**
 * The content reaches the pages by `publication/`. Astro is told of the MDX files for what it does with them itself:
 * it compiles the pages about the edition, and completes their fields in code editors.
 */
const ofKind = <K extends Kind>(kind: K) => defineCollection({ loader: contentLoader(kind), schema: schemas[kind] });

export const collections = Object.fromEntries(PROSE_KINDS.map((kind) => [kind, ofKind(kind)]));
