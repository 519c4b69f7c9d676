import { defineCollection } from 'astro:content';
import { KINDS, schemas, singleFileSchemas, type Kind, type SingleFile } from './schema/index.ts';
import { contentLoader } from './site/content-loader.ts';

const ofKind = <K extends Kind>(kind: K) => defineCollection({ loader: contentLoader(kind), schema: schemas[kind] });
const ofFile = <F extends SingleFile>(name: F) =>
  defineCollection({ loader: contentLoader(name), schema: singleFileSchemas[name] });

export const collections = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind)])),
  seminaire: ofFile('seminaire'),
  accessibilite: ofFile('accessibilite'),
};
