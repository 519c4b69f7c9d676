import type { portalText as french } from '../fr/portal-text.ts';
import { formatCount } from './count.ts';

/** The sentences of the portal. Functions take what varies. */
export const portalText: typeof french = {
  mention: (seminars, texts) => `${formatCount(seminars, 'seminar')}, ${formatCount(texts, 'text')}, a single search`,
  description: (names) => `${formatCount(names.length, 'seminar')}: ${names.join(', ')}.`,
  list: 'The seminars',
  search: 'Search all the seminars',
  skip: 'Skip to content',
  needs:
    'The search needs JavaScript and a recent browser. Without them, each of the seminars below can be read on its own site.',
  fromDisk: 'This page was opened from a disk: the search needs a server. The seminars below can be read without it.',
  failed: 'None of the seminars answers the search. Each can be read on its own site, below.',
  missing: 'Nothing could be read from this site when this page was made.',
  counts: ({ texts, persons, places }) =>
    [
      formatCount(texts, 'text'),
      ...(persons > 0 ? [formatCount(persons, 'speaker')] : []),
      ...(places > 0 ? [formatCount(places, 'place')] : []),
    ].join(' · '),
  footer: 'Each seminar has its own site; this page searches all of them at once.',
};
