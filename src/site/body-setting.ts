import type { Appearance, Entry, Seminar } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { voiceOf } from '../model/voices.ts';
import type { Setting } from '../prose/html.ts';
import { onceForEach } from '../prose/lazily.ts';
import type { Link } from '../prose/quotation-figure.ts';
import type { Voice } from '../prose/voice.ts';
import { LICENCES, type LicenceId } from '../schema/index.ts';
import { resourceLabel, standingOf } from './labels.ts';
import { pathOf } from './paths.ts';
import { text } from '../words/index.ts';

/** The setting of a body, with all words of the site. */
type SiteSetting = Setting & { words: typeof text };

/** The setting of the bodies of an edition, where links are written so. */
export const bodySetting = (proceedings: Proceedings, link: Setting['link']): SiteSetting => ({
  link,
  words: wordsOf(proceedings.seminar),
  speaker: (slug) => {
    const person = proceedings.find('intervenants', slug);
    return person?.kind === 'intervenants' ? { label: resourceLabel(person), href: link(pathOf(person)) } : undefined;
  },
});

/** The setting of the body of an entry: also who speaks there, by the names and in the capacities of that day. */
export function entrySetting(entry: Entry, proceedings: Proceedings, link: Setting['link']): SiteSetting {
  const setting = bodySetting(proceedings, link);
  const { speakers = [], voices = [] } = entry.kind === 'interventions' ? entry : {};
  const appearances = new Map(speakers.map((appearance) => [appearance.person.slug, appearance]));
  const standings = new Map([
    ...speakers.map((appearance) => [appearance.person.slug, standingBeside(appearance)] as const),
    ...voices.map((voice) => [voice.name, standingOf({ capacity: undefined, ...voice })] as const),
  ]);
  return {
    ...setting,
    language: entry.language,
    voice: voiceOf(entry),
    speaker: (slug) => {
      const link = setting.speaker(slug);
      return link && { ...link, label: appearances.get(slug)?.name ?? link.label };
    },
    standing: (speaker) => standings.get(speaker),
  };
}

/** The words of an edition, the same for all its bodies: there are hundreds. */
const wordsOf = onceForEach((seminar: Seminar) => ({
  ...text,
  voice: (kind: Voice['kind'], names: readonly string[]) => voiceLabel(kind, names, seminar),
  licenceOf,
}));

/** A licence by its identifier. */
function licenceOf(id: string): Link | undefined {
  const licence = Object.hasOwn(LICENCES, id) ? LICENCES[id as LicenceId] : undefined;
  return licence && { label: licence.name, href: licence.url };
}

/** Beside a name that already says what tells a person from another of that name. */
function standingBeside({ person, role, capacity, organisations }: Appearance): string | undefined {
  const standing = standingOf({ capacity: capacity === person.distinction ? undefined : capacity, organisations });
  return [role && text.roles[role].toLowerCase(), standing].filter(Boolean).join(', ') || undefined;
}

/** The label of a voice on a page: « rapporté de Claire Dumas », « la synthèse ». */
export function voiceLabel(kind: Voice['kind'], names: readonly string[], { source }: Seminar): string {
  if (kind === 'source') return source.name;
  if (kind === 'editor') return text.theEditor;
  return kind === 'quoted' ? text.verbatim : text.reportedFrom(names);
}
