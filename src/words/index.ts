import { language } from './edition.ts';
import * as english from './en/index.ts';
import * as french from './fr/index.ts';
import type { Language } from './languages.ts';

/** What a language has to have: what French has. */
type Words = typeof french;

const TABLES: Readonly<Record<Language, Words>> = { fr: french, en: english };

/**
 * The words of the edition, in its language. Pages and their scripts are given that table alone, in the place of this module
 * (`integrations/edition-words.ts`).
 */
export const {
  ABBREVIATIONS,
  accessibilityText,
  AREAS,
  ARTICLES_OF_LANGUAGES,
  ARTICLES_OF_PLACES,
  ASKING_WORDS,
  BEFORE_EAST,
  bookText,
  bubbleText,
  chronologyText,
  citingText,
  CIVIL_TITLES,
  CONTRACTIONS,
  dateWords,
  downloadText,
  ELIDED_WORDS,
  familyOf,
  figuresText,
  findPlacesOf,
  formatCoordinates,
  formatCount,
  formatDay,
  formatDays,
  formatDuration,
  formatHours,
  formatNumber,
  formatPeriod,
  formatSize,
  formatYear,
  indexText,
  KEYBOARD,
  kindNames,
  LINK_WORDS,
  listOtherFigures,
  listPlurals,
  mapText,
  NOUNS_OF_PLACES,
  NOUNS_OF_STATES,
  OFFICES,
  ofName,
  openDataText,
  OPENING_WORDS,
  ORDINARY_WORDS,
  OTHER_COUNTRY_NAMES,
  PLURAL_TITLES,
  portalText,
  PREFIXES,
  quotes,
  quoteTitle,
  readNumber,
  searchText,
  soundOf,
  STOP_WORDS,
  SUFFIXES,
  text,
  toInvariable,
  toPageText,
  toSingular,
  writeDay,
  writeFiguresAlike,
  writeMonth,
} = TABLES[language];
