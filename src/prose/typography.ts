import { matchesOf } from './matches.ts';
import { language } from '../words/edition.ts';

/** U+00A0, before a colon and inside guillemets. */
export const NO_BREAK_SPACE = '\u00A0';
/** U+202F, before ; ! ? and between groups of three digits. */
export const NARROW_NO_BREAK_SPACE = '\u202F';

/**
 * French typography of a text without markup, after the Lexique of the Imprimerie nationale: curved
 * apostrophe, no-break spaces with double punctuation and guillemets, grouped digits, ellipsis, accents on
 * capitals, single spaces. Idempotent. Times (10:30) and addresses (https:) are left alone.
 */
export function toFrenchTypography(text: string): string {
  const corrected = listCorrections(text).reduceRight(
    (result, { start, end, replacement }) => result.slice(0, start) + replacement + result.slice(end),
    text,
  );
  return corrected === text ? text : toFrenchTypography(corrected);
}

/** A text of the edition typed plainly, as its language sets it; other languages than French are written as they are set. */
export const toTypography = (text: string): string => (language === 'fr' ? toFrenchTypography(text) : text);

/** Every place where a text certainly departs from French typography, in order; no two overlap. */
export function listCorrections(text: string): Correction[] {
  if (!SUSPECT.test(text)) return [];
  const found = PATTERNS.flatMap(({ kind, pattern, replacement }) =>
    matchesOf(text, pattern).flatMap(({ 0: match, index }) => toCorrection(kind, index, match, replacement)),
  ).sort((a, b) => a.start - b.start);
  let reached = -1;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = Math.max(end, start + 1);
    return true;
  });
}

/** The replacement of the characters from `start` to `end`. */
export interface Correction {
  kind: CorrectionKind;
  start: number;
  end: number;
  replacement: string;
}

export type CorrectionKind = 'apostrophe' | 'capital' | 'ellipsis' | 'no-break space' | 'superfluous space';

/** The same text for comparing: every kind of space and apostrophe made one. */
export function foldTypography(text: string): string {
  return text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/[’']/g, '’')
    .trim();
}

/**
 * \uFFFC stands for a word in another language, or code. What is rare is looked for first, and a run of spaces from its
 * beginning only: else a long one is read again from each of its spaces.
 */
const PATTERNS: { kind: CorrectionKind; pattern: RegExp; replacement: string | ((match: string) => string) }[] = [
  { kind: 'apostrophe', pattern: /(?<=[\p{L}\uFFFC])['ʼ‘](?=[\p{L}\p{N}\uFFFC«“]| «|$)/gu, replacement: '’' },
  { kind: 'ellipsis', pattern: /(?<!\uFFFC)\.{3,}/g, replacement: '…' },
  { kind: 'no-break space', pattern: /«[ \u00A0\u202F]*/g, replacement: `«${NO_BREAK_SPACE}` },
  { kind: 'no-break space', pattern: /(?<![ \u00A0\u202F])[ \u00A0\u202F]*»/g, replacement: `${NO_BREAK_SPACE}»` },
  {
    kind: 'no-break space',
    // The space inside a guillemet is the guillemet's.
    pattern: /(?<![« \u00A0\u202F])[ \u00A0\u202F]+:(?!\w|\/\/)/g,
    replacement: `${NO_BREAK_SPACE}:`,
  },
  { kind: 'no-break space', pattern: /(?<=[\p{L}\p{N}»)\]…%\uFFFC]):(?=\s)/gu, replacement: `${NO_BREAK_SPACE}:` },
  {
    kind: 'no-break space',
    pattern: /(?<![« \u00A0\u202F])[ \u00A0\u202F]+[;!?]/g,
    replacement: (match) => NARROW_NO_BREAK_SPACE + match.at(-1)!,
  },
  {
    kind: 'no-break space',
    pattern: /(?<=[\p{L}\p{N}»)\]…%\uFFFC])[;!?](?=\s|[»)]|$)/gu,
    replacement: (match) => NARROW_NO_BREAK_SPACE + match,
  },
  {
    kind: 'no-break space',
    pattern: /(?<=(?<![\d,.])\d{1,3})[ \u00A0\u202F](?=\d{3}(?!\d))/g,
    replacement: NARROW_NO_BREAK_SPACE,
  },
  { kind: 'no-break space', pattern: /(?<=\d) (?=[%€](?!\w))/g, replacement: NO_BREAK_SPACE },
  { kind: 'superfluous space', pattern: /(?<=\S)(?:\t[ \t]*| [ \t]+)(?=\S)/g, replacement: ' ' },
  { kind: 'superfluous space', pattern: /(?<=[^\s.]) +(?=[,.](?:\s|$))/g, replacement: '' },
  {
    kind: 'capital',
    pattern:
      /(?<![\p{L}\p{N}])E(?=(?:cole|conomi(?:e|que)|cologi(?:e|que)|crit|criture|galité|glise|gypte|lève|lu|lue|nergie|poque|quipe|quipement|tablissement|tape|tat|thique|thiopie|tranger|trangère|tude|tudiant|tudiante|vénement|vêque|volution)s?(?!\p{L}))/gu,
    replacement: 'É',
  },
  {
    // « A long list », « A cause for » are English.
    kind: 'capital',
    pattern:
      /A(?<=(?:^|[.!?…:«»(–—]\s*|\n)A)(?= (?:travers|partir|propos|côté|défaut|moins|mesure|savoir|noter|terme|présent|quoi|(?:cause|force|condition) (?:de|du|des|que)|(?:court|moyen|long) terme|ce (?:titre|jour|sujet|propos|moment|stade|point)|cet égard|cette (?:fin|occasion|date|époque)|l[’'](?:instar|occasion|issue|échelle|inverse|origine|étranger|époque|heure|avenir|exception|initiative)|la (?:fois|suite|fin|demande|différence|veille|tête))(?!\p{L})| (?:cause|force|condition) (?:d|qu)[’'])/gu,
    replacement: 'À',
  },
  { kind: 'capital', pattern: /Ca(?<=(?:^|[.!?…:«»(–—]\s*|\n)Ca)(?= \p{Ll})/gu, replacement: 'Ça' },
];

/**
 * Every place where one of these may depart from what it replaces: a text without any, as most are, is read once instead of
 * fifteen times. Each alternative begins with the character that it is about, which is how it is found fast.
 */
const SUSPECT =
  /['ʼ‘\t]|\.{3}|«(?!\u00A0(?![ \u00A0\u202F]))|[»:](?<!(?<![ \u00A0\u202F])\u00A0[»:])|[;!?](?<!(?<![ \u00A0\u202F])\u202F[;!?])| (?=[ %€,.])|\d[ \u00A0]\d|E(?:c[or]|g[aly]|l[èu]|ne|po|qu|t[ahru]|v[éêo])|A |Ca /;

/** Only what differs is replaced. */
function toCorrection(
  kind: CorrectionKind,
  start: number,
  match: string,
  replacement: string | ((match: string) => string),
): Correction[] {
  const wanted = typeof replacement === 'string' ? replacement : replacement(match);
  if (wanted === match) return [];
  let [before, after] = [0, 0];
  while (before < Math.min(match.length, wanted.length) && match[before] === wanted[before]) before += 1;
  const rest = Math.min(match.length, wanted.length) - before;
  while (after < rest && match.at(-1 - after) === wanted.at(-1 - after)) after += 1;
  const end = start + match.length - after;
  return [{ kind, start: start + before, end, replacement: wanted.slice(before, wanted.length - after) }];
}
