/** All that readers are told in French, and how French counts, dates, quotes and names. */
export { accessibilityText } from './accessibility-text.ts';
export { bookText, downloadText } from './book-text.ts';
export { bubbleText } from './bubble-text.ts';
export { chronologyText } from './chronology-text.ts';
export { citingText } from './citing-text.ts';
export { formatCount, formatNumber } from './count.ts';
export { dateWords } from './dates.ts';
export { formatYear, writeDay, writeMonth } from './days.ts';
export { ofName } from './elision.ts';
export { figuresText } from './figures-text.ts';
export {
  colon,
  formatCoordinates,
  formatDay,
  formatDays,
  formatHours,
  formatPeriod,
  formatSize,
  quote,
  quotes,
  quoteTitle,
} from './format.ts';
export { indexText } from './index-text.ts';
export { kindNames } from './kind-names.ts';
export { LEANING } from './leaning-words.ts';
export { mapText } from './map-text.ts';
export {
  AFTER_APOSTROPHE,
  formsOf,
  gendersOf,
  LINK_WORDS,
  SHORTENED,
  stemOf,
  VERB_ENDING,
  ARTICLES_OF_PLACES,
  NOUNS_OF_PLACES,
  NOUNS_OF_STATES,
  ARTICLES_OF_LANGUAGES,
  CONTRACTIONS,
  ELIDED_WORDS,
  PREFIXES,
  SUFFIXES,
  CIVIL_TITLES,
  PLURAL_TITLES,
  OFFICES,
  OPENING_WORDS,
  ORDINARY_WORDS,
} from './name-words.ts';
export { openDataText } from './open-data-text.ts';
export { portalText } from './portal-text.ts';
export { searchText } from './search-text.ts';
export { AREAS, OTHER_COUNTRY_NAMES } from './search-areas.ts';
export { findPlacesOf } from './search-demonyms.ts';
export { familyOf } from './search-families.ts';
export { listOtherFigures, readNumber, writeRanksAlike, dayWords } from './search-figures.ts';
export { isGivenName } from './search-given-names.ts';
export { WELL_KNOWN_PLACES } from './search-places.ts';
export { toPageText } from './search-page-text.ts';
export { soundOf } from './search-sounds.ts';
export {
  STOP_WORDS,
  ASKING_WORDS,
  BEFORE_EAST,
  ABBREVIATIONS,
  COMBINING,
  SEMINAR_WORDS,
  KEYBOARD,
  toSingular,
  listPlurals,
  toInvariable,
} from './search-words.ts';
export { tableText } from './table-text.ts';
export { text } from './text.ts';
