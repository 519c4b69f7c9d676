import type { Body } from '../../src/prose/body.ts';
import { toHtml } from '../../src/prose/html.ts';
import { text } from '../../src/site/text.ts';

/** The HTML of a body alone on a page at `/x/`, whose quotations are by whoever has that slug. */
export const renderAlone = (body: Body, place: { idPrefix?: string; headingShift?: number } = {}): string =>
  toHtml(body, {
    ...place,
    link: (path) => `..${path}`,
    speaker: (slug) => ({ label: slug, href: `../intervenants/${slug}/` }),
    words: text,
  });
