import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { KINDS, PROSE_KINDS, schemas, seminarSchema, type Kind } from './schema/index.ts';
import { contentDirectory } from './source/content-directory.ts';

const directory = contentDirectory();
const extensionOf = (kind: Kind) => ((PROSE_KINDS as readonly Kind[]).includes(kind) ? 'mdx' : 'yaml');

/** Astro would lower-case and unaccent the name; the check refuses such names instead of hiding them. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');

const ofKind = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: glob({ base: `${directory}/${kind}`, pattern: `*.${extensionOf(kind)}`, generateId }),
    schema: schemas[kind],
  });

export const collections = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind)])),
  seminaire: defineCollection({
    loader: glob({ base: directory, pattern: 'seminaire.yaml', generateId }),
    schema: seminarSchema,
  }),
};
