import { NOUNS_OF_PLACES, OFFICES } from './name-words.ts';

/** Words that lose their vowel before another, and the rest, where the apostrophe was forgotten. */
const ELIDED = /^((?:jus|lors|puis)?qu|[ld])([aeiouh].+)$/;

// Browsers are not given what they do not use.
// @__NO_SIDE_EFFECTS__
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that begin as an elision and a word do, folded: a « larme » is no « l’arme », « danses » are no « d’anses ». */
const WHOLE_WORDS = /* @__PURE__ */ listed(
  'daine dais dalle daller dame damer danger dans danse davantage debat debattre debauche debaucher debourrer debrancher ' +
    'decaler decharner deche decheance dechoir dechu decime decimer declore decorer decote decoulement decouler decreter ' +
    'decrier decrire decrit decru decrue dedit degorger degout degoutter degrener degriser dehonte dejection delave delire ' +
    'delit demailler demanche demerite demettre demis demission demoulage denerver denoncer denonciation denoue denouer ' +
    'dentee dentier denture depanner depiler deploie deployer depointer depouille depouiller deprendre depuration depurer ' +
    'deraillement derailler detale detaler deteindre deteint detendre detendu detirer detonner detroit deux devaluation ' +
    'devaluer deventer devider devier devolution digne digue dinde diode dire dive divers dole don dont dorage dorme dose ' +
    'doser dote doter doublier douche douille dunaire dune duree labbe labri lace lacerer lacte lai laiche laine lait lame ' +
    'lamer lange laniere lapis laqueux largue larguer larme las lasse lavis lavoir laxe leche ledit legal legalement ' +
    'legalisation legaliser legalite lente lest lester letal levier levite ligne lignee ligue lime limitant limitateur ' +
    'limitatif limitation limite limiter linter lion lire livre lors louche loutre louvre lune lyre quaiche qualite ' +
    'quantique quart quatre querable quete queue queux quimper quota quote quotite',
);

/** Words that call for the noun that they stand before: no article is between them, elided or not. */
const BEFORE_NOUN = /* @__PURE__ */ listed(
  'le la les l un une des du aux au ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle ' +
    'quels quelles chaque plusieurs quelques certains certaines',
);
/** Words after which « de » stands no more than after those. */
const BEFORE_NO_OF = /* @__PURE__ */ listed('de d a en par pour sur sous dans chez vers');

/** An elision at the beginning of a word, and the word that follows. */
export interface Elision {
  elided: string;
  rest: string;
  /** Whether it is a word of French as it is typed: the others that are typed must say that it is not meant. */
  isWord: boolean;
}

/**
 * The elision at the beginning of a folded word, where the apostrophe may have been forgotten: « lhomme » after « de », not
 * after « le ».
 * @param before the word before, folded; none where it is the first
 */
export function findElision(word: string, before: string | undefined): Elision | undefined {
  const [, elided, rest] = ELIDED.exec(word) ?? [];
  if (elided === undefined || rest === undefined) return undefined;
  if (before !== undefined && (BEFORE_NOUN.has(before) || /^\d/.test(before))) return undefined;
  if (elided === 'd' && (before === undefined || BEFORE_NO_OF.has(before))) return undefined;
  const isOfPlace = elided === 'd' && (NOUNS_OF_PLACES.has(before!) || OFFICES.has(before!));
  return { elided, rest, isWord: !isOfPlace && formsOf(word).some((form) => WHOLE_WORDS.has(form)) };
}

/** A word, and the same without the marks of its plural and of its feminine. */
const formsOf = (word: string): string[] => [word, word.replace(/[sx]$/, ''), word.replace(/e?s?$/, '')];
