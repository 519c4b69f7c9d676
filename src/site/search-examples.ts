import type { Proceedings } from '../model/proceedings.ts';

/** The first searches proposed: a city, a person and a notion, those of which the most is said. */
export function searchExamples(proceedings: Proceedings): string[] {
  const { seminar } = proceedings;
  const mostMet = <R extends Parameters<Proceedings['referrers']>[0]>(resources: readonly R[]): R[] =>
    [...resources].sort((a, b) => proceedings.referrers(b).length - proceedings.referrers(a).length).slice(0, 1);
  const cities = proceedings.list('lieux').filter((place) => place.type === 'ville' && place !== seminar.city);
  return [
    ...mostMet(cities).map(({ name }) => name),
    ...mostMet(proceedings.list('intervenants')).map(({ name }) => name),
    ...mostMet(proceedings.list('definitions')).map(({ term }) => term),
  ];
}
