import type { Seminar } from '../model/entities.ts';
import { absoluteUrl, paths } from '../site/paths.ts';
import type { Meta, PageFacts } from './page.ts';
import type { Edition } from '../site/edition.ts';
import { text } from '../words/index.ts';

/** In pixels: what those who show links ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** The tags of a page for those who show a link to it. */
export function presentPage({ title, description, type }: PageFacts, canonical: string | undefined, edition: Edition) {
  const { seminar } = edition.proceedings;
  return [
    ['title', title],
    ['description', description],
    ['type', type],
    ['site_name', seminar.title],
    ['locale', text.locale],
    ...(canonical ? [['url', canonical]] : []),
    ...(edition.site ? describePicture(seminar, edition.site) : []),
  ].map(([name, content]): Meta => ({ property: `og:${name}`, content: content! }));
}

/** The picture of the edition, one for all pages. */
const describePicture = (seminar: Seminar, site: URL) => [
  ['image', absoluteUrl(paths.picture, site)],
  ['image:type', 'image/png'],
  ['image:width', String(PICTURE_SIZE.width)],
  ['image:height', String(PICTURE_SIZE.height)],
  ['image:alt', seminar.title],
];
