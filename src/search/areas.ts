import type { Country } from '../model/entities.ts';
import { AREAS } from '../words/index.ts';

/** The smallest area that holds all these countries, or the country where there is one; undefined where no name is known. */
export function nameArea(countries: readonly Country[]): string | undefined {
  const codes = [...new Set(countries.map(({ code }) => code))];
  if (codes.length <= 1) return countries[0]?.name;
  const around = AREAS.filter((area) => codes.every((code) => area.countries.includes(code)));
  const [smallest] = around.sort((a, b) => a.countries.length - b.countries.length);
  return smallest?.names[0];
}
