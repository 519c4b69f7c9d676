import type { Body } from '../prose/body.ts';
import { toHtml, toHtmlParts, type Setting } from '../prose/html.ts';
import { pathOf } from '../site/paths.ts';
import { proceedings } from './proceedings.ts';
import { text } from '../site/text.ts';

/** The HTML of a body on a page that writes its links so. */
export const renderBody = (body: Body, link: Setting['link'], place: Place = {}): string =>
  toHtml(body, { link, ...place, words: text, speaker: (slug) => findSpeaker(slug, link) });

/** The same for a page about the edition, parted where components of the site stand. */
export const renderParts = (body: Body, link: Setting['link']): string[] =>
  toHtmlParts(body, { link, words: text, speaker: (slug) => findSpeaker(slug, link) });

/** The place of a body on a page where it is not alone. */
type Place = Pick<Setting, 'idPrefix' | 'headingShift'>;

function findSpeaker(slug: string, link: Setting['link']) {
  const person = proceedings.find('intervenants', slug);
  return person && 'name' in person ? { label: person.name, href: link(pathOf(person)) } : undefined;
}
