import type { Country } from './entities.ts';
import { foldLetters } from '../prose/letters.ts';
import { lazily } from '../prose/lazily.ts';
import type { DataOf } from '../schema/index.ts';
import { language } from '../words/edition.ts';

const displayNames = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** Codes that Unicode names and that are no country: unions, tests, what is left of an ocean, the unknown. */
const NO_COUNTRY = /^(?:E[UZ]|[QU][NO]|X[AB]|ZZ)$/;

/** Whether two capitals are the code of a country, of today or of yesterday. */
export const isCountryCode = (code: string): boolean => !NO_COUNTRY.test(code) && displayNames.of(code) !== undefined;

/**
 * Names countries: by the content's own place of that country when there is one (so that the site
 * says « Hollande » where the seminar did), by the Unicode name of the region otherwise.
 */
export function countryNamer(places: readonly DataOf<'lieux'>[]): (code: string) => Country {
  const own = new Map(
    places.flatMap((place) =>
      place.type === 'pays ou territoire' && place.pays.length === 1 ? [[place.pays[0], place.nom]] : [],
    ),
  );
  return (code) => ({ code, name: own.get(code) ?? displayNames.of(code) ?? code });
}

/** The French names of countries. */
const frenchNames = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });

/** The code of the country of that name in French, whatever its accents and capitals; undefined for none. */
export const findCountryCode = (name: string): string | undefined => codes().get(foldLetters(name));

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const codes = lazily(() => {
  const all = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  // Of several codes for one country, that of today.
  const current = all.filter((code) => isCountryCode(code) && new Intl.Locale(`und-${code}`).region === code);
  return new Map(current.map((code) => [foldLetters(frenchNames.of(code)!), code]));
});
