import type { CONTRACTIONS as frenchContractions, SHORTENED as frenchShortened } from '../fr/name-words.ts';

/** Words of English that say whether a capital means something. All are folded (`prose/letters.ts`). */
// Browsers are given the lists that they need, and no other.
// @__NO_SIDE_EFFECTS__
const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const LINKING =
  'a against an and at before between by de del des di du for from in into la le near of off on onto or over the through to towards under van von with without';
export const LINK_WORDS = listed(LINKING);

export const ARTICLES_OF_PLACES = listed('of the');

export const NOUNS_OF_PLACES = listed(
  `airport area assembly basin borough centre city college community council county department district east festival
  institute metropolitan north parliament port prefecture province region republic south state station town university
  village west`,
);

export const NOUNS_OF_STATES = listed(
  `ambassador ambassadress army constitution consul consulate diplomacy embassy government law legislation minister
  ministry parliament president republic senate state`,
);

export const ARTICLES_OF_LANGUAGES = listed('in');

export const CONTRACTIONS: typeof frenchContractions = {};

/** « O’Neill », « d’Arcy ». */
export const ELIDED_WORDS = listed('d l o');

export const PREFIXES = listed('anti ex mid non post pre pro trans');

export const SUFFIXES = listed('based born wide');

export const CIVIL_TITLES = listed(
  `dame doctor dr father lady lord madam master messrs miss mister mr mrs ms mx prof professor rev reverend sir`,
);

export const PLURAL_TITLES = listed('messrs');

export const OFFICES = listed(
  `ambassador chairman chairwoman chancellor commissioner consul councillor director general governor mayor minister
  prefect president rector secretary senator`,
);

const OPENING = `${LINKING} about above according after again all already also although among another any are as asked
  because been being below beside besides both but can could did do does during each either else even ever every few
  finally first for has have having he hence her here hers herself him himself his how however i if indeed instead is it
  its itself just later like many may me meanwhile might more moreover most much must my neither never nevertheless next
  no nor not nothing now often once one only other others our ours perhaps quite rather same second several shall she
  should since so some soon still such than that their theirs them themselves then there therefore these they this those
  though three thus till together too two unless until upon us very was we were what when where whereas which while who
  whom whose why will within would yes yet you your`;
export const OPENING_WORDS = listed(OPENING);

export const ORDINARY_WORDS = listed(
  `${OPENING} act aid aim air all art base bay boat book care city coast day east end face fact fair farm fast fund game
  gold group hand head home hope house idea land law lead life line link list local lost main map may men mind net new news
  north open part past peace people place plan port project race rail region road role sea sense share side site south
  spring state step team time town train tree war water way west wide wind work world year`,
);

/** Words that are written with a point, by what follows them. */
export const SHORTENED: typeof frenchShortened = {
  names: listed('Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Hon Gen Col Capt Lt Sgt Sen Gov St Sts Mt Ch Ph Th'),
  all: listed('cf e.g i.e eg ie viz vs approx'),
  numbers: listed('art ch chap col ed fig figs fol ill l ll n no nos p para pl pp pt sect v vol vols'),
  months: listed('jan feb mar apr jun jul aug sep sept oct nov dec'),
};

/** A word and its plural: « city », « cities ». */
export function formsOf(accented: string): readonly string[] {
  if (/(?:s|x|z|ch|sh)$/.test(accented)) return [accented, `${accented}es`];
  return /[^aeiou]y$/.test(accented) ? [accented, accented.replace(/y$/, 'ies')] : [accented, `${accented}s`];
}

export const stemOf = (folded: string): string =>
  folded
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/(?<=[^s])s$/, '');

/** English names nobody by gender. */
export const gendersOf = (accented: string): readonly string[] => [accented];

/** « Bristol’s mayor ». */
export const AFTER_APOSTROPHE = listed('s');

export const VERB_ENDING = /(?:ing|ed)$/;
