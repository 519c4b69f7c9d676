/** English */
export { accessibilityText } from '../fr/accessibility-text.ts';
export { bookText, downloadText } from '../fr/book-text.ts';
export { bubbleText } from '../fr/bubble-text.ts';
export { chronologyText } from '../fr/chronology-text.ts';
export { citingText } from '../fr/citing-text.ts';
export { formatCount, formatNumber } from '../fr/count.ts';
export { dateWords } from '../fr/dates.ts';
export { formatYear, writeDay, writeMonth } from '../fr/days.ts';
export { ofName } from '../fr/elision.ts';
export { figuresText } from '../fr/figures-text.ts';
export {
  formatCoordinates,
  formatDay,
  formatDays,
  formatDuration,
  formatHours,
  formatPeriod,
  formatSize,
  quotes,
  quoteTitle,
} from '../fr/format.ts';
export { indexText } from '../fr/index-text.ts';
export { kindNames } from '../fr/kind-names.ts';
export { mapText } from '../fr/map-text.ts';
export {
  LINK_WORDS,
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
} from '../fr/name-words.ts';
export { openDataText } from '../fr/open-data-text.ts';
export { portalText } from '../fr/portal-text.ts';
export { searchText } from '../fr/search-text.ts';
export { AREAS, OTHER_COUNTRY_NAMES } from '../fr/search-areas.ts';
export { findPlacesOf } from '../fr/search-demonyms.ts';
export { familyOf } from '../fr/search-families.ts';
export { listOtherFigures, readNumber, writeFiguresAlike } from '../fr/search-figures.ts';
export { toPageText } from '../fr/search-page-text.ts';
export { soundOf } from '../fr/search-sounds.ts';
export {
  STOP_WORDS,
  ASKING_WORDS,
  BEFORE_EAST,
  ABBREVIATIONS,
  KEYBOARD,
  toSingular,
  listPlurals,
  toInvariable,
} from '../fr/search-words.ts';
export { text } from '../fr/text.ts';
