import type { Entry, Page } from '../model/entities.ts';

/** Whether the page of a text shows what few have: a picture, a recording, documents, an abstract, keywords. */
export const hasMaterials = (of: Entry | Page): boolean => hasPicture(of) || ('documents' in of && hasMore(of));

/** Whether any of those on a page does. */
export const haveMaterials = (all: readonly (Entry | Page)[]): boolean => all.some(hasMaterials);

const hasPicture = ({ body }: Entry | Page): boolean =>
  body.nodes.ofType('image').length + body.nodes.ofType('imageReference').length > 0;

const hasMore = ({ recording, documents, abstract, keywords, translations }: Entry): boolean =>
  recording !== undefined ||
  [{ abstract, keywords }, ...translations].some((said) => said.abstract.length + said.keywords.length > 0) ||
  documents.length > 0;
