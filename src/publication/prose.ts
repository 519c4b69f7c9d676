import type { Entry } from '../model/entities.ts';
import { voiceOf } from '../model/voices.ts';
import { toHtml, toHtmlParts, type Setting } from '../prose/html.ts';
import { toMarkdown } from '../prose/markdown.ts';
import type { Body } from '../prose/body.ts';
import type { Voice } from '../prose/voice.ts';
import { resourceLabel } from '../site/labels.ts';
import { pathOf } from '../site/paths.ts';
import { text } from '../site/text.ts';
import { proceedings } from './proceedings.ts';

/** The HTML of the body of an entry on a page that writes its links so. */
export const renderBody = (entry: Entry, link: Setting['link'], place: Place = {}): string =>
  toHtml(entry.body, { ...settingOf(link), ...place, voice: voiceOf(entry) });

/** The HTML of a page about the edition, parted where components of the site stand. */
export const renderParts = (body: Body, link: Setting['link']): string[] => toHtmlParts(body, settingOf(link));

/** The Markdown of the body of an entry. */
export const renderMarkdown = (entry: Entry, link: Setting['link']): string =>
  toMarkdown(entry.body, { ...settingOf(link), words: { ...text, voice: voiceLabel }, voice: voiceOf(entry) });

/** What a page says of a voice: « rapporté de Claire Dumas », « la synthèse ». */
export function voiceLabel(kind: Voice['kind'], names: readonly string[]): string {
  if (kind === 'source') return proceedings.seminar.source.name;
  if (kind === 'editor') return text.theEditor;
  return kind === 'quoted' ? text.verbatim : text.reportedFrom(names);
}

/** The place of a body on a page where it is not alone. */
type Place = Pick<Setting, 'idPrefix' | 'headingShift'>;

const settingOf = (link: Setting['link']): Setting => ({
  link,
  words: { ...text, voice: voiceLabel },
  speaker: (slug) => findSpeaker(slug, link),
});

function findSpeaker(slug: string, link: Setting['link']) {
  const person = proceedings.find('intervenants', slug);
  return person && 'name' in person ? { label: resourceLabel(person), href: link(pathOf(person)) } : undefined;
}
