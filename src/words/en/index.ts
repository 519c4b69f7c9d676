/** The same in English (`fr/index.ts`). */
export { accessibilityText } from './accessibility-text.ts';
export { bookText, downloadText } from './book-text.ts';
export { bubbleText } from './bubble-text.ts';
export { chronologyText } from './chronology-text.ts';
export { citingText } from './citing-text.ts';
export { formatCount, formatNumber } from './count.ts';
export { dateWords } from './dates.ts';
export { formatYear, writeDay, writeMonth } from './days.ts';
export { ofName } from './of-name.ts';
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
export {
  ABBREVIATIONS,
  AREAS,
  ASKING_WORDS,
  BEFORE_EAST,
  COMBINING,
  dayWords,
  familyOf,
  findPlacesOf,
  isGivenName,
  KEYBOARD,
  listOtherFigures,
  listPlurals,
  OTHER_COUNTRY_NAMES,
  readNumber,
  SEMINAR_WORDS,
  soundOf,
  STOP_WORDS,
  toInvariable,
  toPageText,
  toSingular,
  WELL_KNOWN_PLACES,
  writeRanksAlike,
} from './search-words.ts';
export { tableText } from './table-text.ts';
export { text } from './text.ts';
