import { isGivenName } from './search-given-names.ts';

/** The endings of who comes from somewhere, on folded words: « nantaise », « maliens », « laotienne ». */
const ENDINGS = /(?:ti|i|e)?(?:(?:ais|ois)(?:es?)?|en(?:ne)?s?|(?:ain|in|ot)e?s?|iques?)$/;
/** The feminine and plural of an adjective that is the name less its last letters: « serbe », « serbes ». */
const BARE = /es?$/;
/** The endings of a name after what it has in common with its inhabitants: « Nant-es », « Chin-e », « Serb-ie », « Bamak-o ». */
const TAILS = new Set(['', 'a', 'e', 'es', 'i', 'ie', 'o', 's', 'y']);
/** Letters that a name and its inhabitants have in common: fewer would do for too many. */
const MIN_COMMON = 4;

/**
 * The places of whose inhabitants a folded word is the name, as far as a rule can tell: « toulousain » is of Toulouse,
 * « malien » of Mali. Other such names are written in the content, where they are known.
 */
export function findPlacesOf(word: string, named: readonly Named[]): string[] {
  if (isGivenName(word)) return [];
  const stems = [word.replace(ENDINGS, ''), word.replace(/en(?:ne)?s?$/, ''), word.replace(BARE, '')]
    .filter((stem) => stem !== word)
    .filter((stem) => stem.length >= MIN_COMMON || (stem.length === MIN_COMMON - 1 && word.length >= MIN_COMMON + 2));
  const places = named
    .filter(({ page }) => page.kind === 'lieux')
    .flatMap(({ names }) => names.map(({ joined }) => joined));
  return [...new Set(places)].filter((place) => place !== word && stems.some((stem) => isPlaceOf(place, stem)));
}

/** A page that a query can name, and its names, each in one. */
interface Named {
  page: { kind: string };
  names: readonly { joined: string }[];
}

function isPlaceOf(place: string, stem: string): boolean {
  const doubled = stem.replace(/(.)\1$/, '$1');
  return [stem, doubled].some((common) => place.startsWith(common) && TAILS.has(place.slice(common.length)));
}
