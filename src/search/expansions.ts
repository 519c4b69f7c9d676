import type { Place } from '../model/entities.ts';
import { groupBy } from '../model/group-by.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { language } from '../words/edition.ts';
import { AREAS, OTHER_COUNTRY_NAMES, WELL_KNOWN_PLACES } from '../words/index.ts';
import type { Expansion } from './lexicon.ts';
import { listMeaningful } from './words.ts';

/** Places that one larger area leads to: of a continent with more, its countries. */
const MAX_PLACES = 8;

/**
 * The words that readers may type for what these proceedings name: the inhabitants of places, the countries and areas in which they
 * lie, and the editor's own table. Places that all know and of which these proceedings say nothing stand for nothing.
 */
export function listExpansions(proceedings: Proceedings): Expansion[] {
  const means = new Map<string, { typed: string[]; means: Set<string> }>();
  const add = (typed: string, meant: readonly string[]) => {
    const words = toKey(typed);
    if (words.length === 0) return;
    const key = words.join(' ');
    const known = means.get(key) ?? { typed: words, means: new Set<string>() };
    means.set(key, known);
    for (const one of meant) if (toKey(one).join(' ') !== key) known.means.add(one);
  };
  const places = proceedings.list('lieux');
  const byCountry = groupBy(places, ({ countries }) => countries.map(({ code }) => code));
  for (const place of places) {
    for (const inhabitant of place.inhabitants) add(inhabitant, [place.name]);
    for (const whole of place.wholes) add(whole, [place.name]);
  }
  const named = (['lieux', 'organisations'] as const)
    .flatMap((kind) => proceedings.list(kind))
    .flatMap(({ name, aliases }) => [name, ...aliases].map((one) => toKey(one).join(' ')));
  const names = new Set(named);
  const addUnnamed = (typed: string, meant: readonly string[]) => {
    if (!names.has(toKey(typed).join(' '))) add(typed, meant);
  };
  for (const [code, inCountry] of byCountry) {
    for (const name of namesOfCountry(code, inCountry)) addUnnamed(name, namesOf(inCountry));
  }
  const byName = groupBy(places, ({ name }) => [toKey(name).join(' ')]);
  for (const { names: areaNames, countries } of AREAS) {
    const within = countries.flatMap((code) => byCountry.get(code) ?? []);
    const own = [...new Set(areaNames.map((name) => toKey(name).join(' ')))].flatMap((name) => byName.get(name) ?? []);
    // An area that has a page is what its names lead to.
    for (const name of areaNames) addUnnamed(name, own.length > 0 ? namesOf(own) : namesOf(within));
  }
  for (const { typed, means: meant } of proceedings.synonyms) for (const word of typed) add(word, meant);
  const others = Object.values(OTHER_COUNTRY_NAMES).flatMap((list) => list.split(', '));
  const inNames = ` ${named.join(' \n ')} `;
  for (const name of [...listCountryNames(), ...others, ...WELL_KNOWN_PLACES]) {
    // A part of the name of something here is left to it.
    if (!inNames.includes(` ${toKey(name).join(' ')} `)) addUnnamed(name, []);
  }
  return [...means.values()]
    .map((one) => ({ typed: one.typed, means: [...one.means] }))
    .sort((a, b) => (a.typed.join(' ') < b.typed.join(' ') ? -1 : 1));
}

const toKey = listMeaningful;

/** The countries among places, or all of them where they are few. */
function namesOf(places: readonly Place[]): string[] {
  const countries = places.filter(({ type }) => type === 'pays ou territoire');
  const chosen = places.length <= MAX_PLACES ? [...countries, ...places] : countries.length > 0 ? countries : places;
  return [...new Set(chosen.map(({ name }) => name))].slice(0, MAX_PLACES);
}

const englishNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const frenchNames = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });

/** The names of all countries. */
function listCountryNames(): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
}

function namesOfCountry(code: string, places: readonly Place[]): string[] {
  const name = places[0]!.countries.find((country) => country.code === code)!.name;
  const others = [frenchNames.of(code), englishNames.of(code)].filter((other) => other !== undefined);
  return [name, ...others, ...(OTHER_COUNTRY_NAMES[code]?.split(', ') ?? [])];
}
