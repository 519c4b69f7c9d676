import type { Seminar } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Setting } from '../prose/html.ts';
import type { Voice } from '../prose/voice.ts';
import { resourceLabel } from './labels.ts';
import { pathOf } from './paths.ts';
import { text } from './text.ts';

/** What the bodies of an edition are shown with, where links are written so. */
export const bodySetting = (proceedings: Proceedings, link: Setting['link']): Setting => ({
  link,
  words: { ...text, voice: (kind, names) => voiceLabel(kind, names, proceedings.seminar) },
  speaker: (slug) => {
    const person = proceedings.find('intervenants', slug);
    return person?.kind === 'intervenants' ? { label: resourceLabel(person), href: link(pathOf(person)) } : undefined;
  },
});

/** What a page says of a voice: « rapporté de Claire Dumas », « la synthèse ». */
export function voiceLabel(kind: Voice['kind'], names: readonly string[], { source }: Seminar): string {
  if (kind === 'source') return source.name;
  if (kind === 'editor') return text.theEditor;
  return kind === 'quoted' ? text.verbatim : text.reportedFrom(names);
}
