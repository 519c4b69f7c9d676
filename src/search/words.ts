import { foldLetters } from '../prose/letters.ts';
import { writeFiguresAlike } from './figures.ts';
import { toPlainSigns } from './fold.ts';

/** Words that stand in every French text and tell nothing of what one looks for. */
const STOP_WORDS = new Set(
  (
    'a ai ait alors as au aura aurait aux avait avec avez avoir avons bien ca car ce ceci cela celle celles celui ces cet ' +
    'cette ceux chez combien comme comment dans de depuis des dire dit doit donc dont du elle elles en entre es est et ' +
    'etaient etait etc ete etes etre eu eux ex faire fait faut il ils je la le les leur leurs lors lorsque lui ma mais me ' +
    'meme mes mon ne ni nos notre nous on ont or ou par parce parle parler pas pendant peu peut peuvent plus pour ' +
    'pourquoi puis qu quand que quel quelle quelles quels qui quoi sa sans se selon sera serait ses si soit son sont ' +
    'sous sur ta te tes ton tous tout toute toutes tres tu un une va vers vont vos votre vous y'
  ).split(' '),
);

/**
 * Words with which one asks, rather than what one asks for: they are looked for when there is nothing else to go by, and
 * weigh almost nothing otherwise.
 */
const ASKING_WORDS = new Set(
  (
    'aide aider aimerais aimerait ainsi allo apprendre article articles aurais aussi auriez besoin bonjour bonsoir chose ' +
    'cherchais cherche cherchent chercher cherchons concernant concerne connais connaitre consulter definition ' +
    'demande disait disent document documents donne donner donnez dossier existe expliquer explique expliquez exemple ' +
    'exemples fiche fiches google indiquer info infos information informations intervenant intervenants intervention ' +
    'interventions lire merci mlle mme moi monsieur madame montre montrer montrez note page pages parlant parlent passage ' +
    'passages pense penser peux possible pourrais pourrait pourriez pouvez pouvoir professeur propos question questions ' +
    'quelque quelques quelqu quiconque question rappelle recherche rechercher renseignements retrouve retrouver salut savoir sais signifie ' +
    'significations sens stp sujet sujets svp temoignage temoignages texte textes traite traitent trouve trouver trouvez truc ' +
    'trucs veulent veut veux voici voila voir voudrais voudrait vouloir etude etudes dits'
  ).split(' '),
);

/** Abbreviations that readers type for a word. */
const ABBREVIATIONS: Record<string, string> = { st: 'saint', ste: 'sainte' };

/** « O.N.U. » and « O. N. U. » are one word. */
const DOTTED_ACRONYM = /(?<![\p{L}\d.])(?:\p{L}\. ?){2,}(?:\p{L}(?![\p{L}\d]))?/gu;
/** « R&D » is one word. */
const JOINED_LETTERS = /(?<![\p{L}\d])\p{L}(?:&\p{L})+(?![\p{L}\d])/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text, folded: split on everything that is neither a letter nor a figure, so that hyphens and
 * apostrophes of every kind part words.
 */
export function listWords(text: string): string[] {
  const plain = writeFiguresAlike(
    toPlainSigns(text)
      .replace(DOTTED_ACRONYM, (acronym) => `${acronym.replace(/[. ]/g, '')} `)
      .replace(JOINED_LETTERS, (letters) => letters.replaceAll('&', '')),
  );
  const words = foldLetters(plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? splitUnspaced(word) : [ABBREVIATIONS[word] ?? word]));
}

/** Whether a folded word says what one looks for: neither a stop word nor a single letter left by an elision. */
export const isMeaningful = (word: string): boolean =>
  !STOP_WORDS.has(word) && (word.length > 1 || /[\p{N}\p{Lo}]/u.test(word));

/** Whether a folded word is one with which one asks. */
export const isAsking = (word: string): boolean => ASKING_WORDS.has(word);

let segmenter: Intl.Segmenter | undefined;

/** Words that nothing parts, each with the whole: who types it without its last part finds it too. */
function splitUnspaced(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
