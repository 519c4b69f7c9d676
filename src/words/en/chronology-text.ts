import type { chronologyText as french } from '../fr/chronology-text.ts';
import { formatCount } from './count.ts';

/** The sentences of the chronology. */
export const chronologyText: typeof french = {
  title: 'Chronology',
  lead: (events) =>
    `${formatCount(events, 'dated event')} reported by the texts, in the order of time: what happened, who says so, and in which paragraph.`,
  scale: 'Events on the scale of time',
  scaleCaption: 'A dot, a date; a bar, a span of time; an outline, an approximate or uncertain date.',
  mark: (date, label) => `${date}: ${label}`,
  concerned: 'See',
  dates: 'Dates',
};
