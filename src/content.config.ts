import { defineCollection } from 'astro:content';
import { accessibilitySchema, KINDS, schemas, seminarSchema, type Kind } from './schema/index.ts';
import { fileLoader } from './site/file-loader.ts';
import { ACCESSIBILITY_FILE, extensionOf, SEMINAR_FILE } from './source/read-content.ts';

const ofKind = <K extends Kind>(kind: K) =>
  defineCollection({ loader: fileLoader(`${kind}/*${extensionOf(kind)}`), schema: schemas[kind] });

export const collections = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind)])),
  seminaire: defineCollection({ loader: fileLoader(SEMINAR_FILE), schema: seminarSchema }),
  accessibilite: defineCollection({ loader: fileLoader(ACCESSIBILITY_FILE), schema: accessibilitySchema }),
};
