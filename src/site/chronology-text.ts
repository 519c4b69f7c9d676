import { formatCount } from '../french/count.ts';

/** The sentences of the chronology. */
export const chronologyText = {
  title: 'Chronologie',
  lead: (events: number) =>
    `${formatCount(events, 'événement daté', 'événements datés')} que ${events > 1 ? 'rapportent' : 'rapporte'} les textes, dans l’ordre du temps : ce qui s’est passé, qui le dit, et dans quel paragraphe.`,
  scale: 'Les événements à l’échelle du temps',
  scaleCaption: 'Un point, une date ; une barre, une durée ; un contour, une date approchée ou incertaine.',
  mark: (date: string, label: string) => `${date} : ${label}`,
  concerned: 'Voir',
  dates: 'Dates',
};
