import { formatCount } from './count.ts';

/** The sentences of the chronology. */
export const chronologyText = {
  title: 'Chronologie',
  lead: (events: number) =>
    `${formatCount(events, 'événement daté', 'événements datés')} que ${events > 1 ? 'rapportent' : 'rapporte'} les textes, dans l’ordre du temps\u00A0: ce qui s’est passé, qui le dit, et dans quel paragraphe.`,
  scale: 'Les événements à l’échelle du temps',
  scaleCaption: 'Un point, une date\u202F; une barre, une durée\u202F; un contour, une date approchée ou incertaine.',
  mark: (date: string, label: string) => `${date}\u00A0: ${label}`,
  concerned: 'Voir',
  dates: 'Dates',
};
