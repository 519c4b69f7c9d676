import type { Appearance } from '../model/kinds/intervention.ts';
import { nameOf, type Entry, type Resource } from '../model/entities.ts';
import { descriptorOf } from '../model/kinds/index.ts';
import { kindNames } from './kind-names.ts';
import { text } from './text.ts';

/** The name by which lists call a resource: a chapter with its number, an organisation with its acronym. */
export const resourceLabel = (resource: Resource): string =>
  descriptorOf(resource).label?.(resource) ?? nameOf(resource);

/** What a resource is, in a word: « Étude de cas »; a chapter is called what it is among the others. */
export const kindLabelOf = (resource: Resource): string =>
  resource.kind === 'parties' ? text.ranks[resource.rank] : kindNames[resource.kind].label;

/**
 * In which capacity a person speaks, as it was stated, or else for which organisations; undefined when the source says
 * neither.
 */
export const standingOf = ({ capacity, organisations }: Appearance): string | undefined =>
  capacity ?? (organisations.map(nameOf).join(', ') || undefined);

/** The names of those whom an entry shows as speaking, presenting or proposing; empty when nobody is named. */
export const speakersOf = (entry: Entry): string =>
  (descriptorOf(entry).speakers?.(entry) ?? []).map(resourceLabel).join(', ');

/**
 * The line that says whose an entry is: the bare names of those who speak there; elsewhere, what they are to it, since the
 * words are not theirs. Empty when nobody is named.
 */
export function bylineOf(entry: Entry): string {
  const names = speakersOf(entry);
  return names === '' ? '' : [text.bylines[entry.kind], names].filter(Boolean).join(' ');
}
