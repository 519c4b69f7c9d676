import type { Body } from '../../prose/body.ts';
import type { Descriptor } from './descriptor.ts';

/** A page about the edition itself. */
export interface Page {
  kind: 'pages';
  slug: string;
  title: string;
  /** The sentence that says what it holds. */
  summary: string;
  body: Body;
}

/** The pages about the edition. */
export const page: Descriptor<Page> = {
  build: ({ slug, data, body }) => ({ kind: 'pages', slug, title: data.titre, summary: data.resume, body }),
};
