import { foldLetters } from '../prose/letters.ts';
import { writeFiguresAlike } from './figures.ts';
import { toPlainSigns } from './fold.ts';

/** Words that stand in every French text and tell nothing of what one looks for. */
const STOP_WORDS = new Set(
  (
    'a ai ainsi ait alors as au aura aurait aux avait avec avez avoir avons bien ca car ce ceci cela celle celles celui ces cet ' +
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
  // Asking and thanking
  (
    'aide aider aidez aimerais aimerait allo apprendre article articles auriez besoin bonjour bonsoir cherchais cherche ' +
    'cherchent chercher cherchez cherchons chose choses citation citations comprendre concernant concerne connais connait ' +
    'connaitre consulter coucou definition definitions demande demander disait disaient disent dits document documents ' +
    'dis dites donne donner donnez donnes dossier dossiers ecrire ecrit existe existent explication explications explique expliquer ' +
    'expliquez expose fiche fiches google indique indiquer info infos information informations interesse interessent ' +
    'interessant intervenant intervenants intervention interventions lire lis lisez merci mlle mme moi monsieur madame mr ' +
    'montre montrer montrez note notes ok page pages paragraphe parlaient parlait parlant parlent parles passage passages ' +
    'pense pensent penser permets peux phrase pouvez pouvoir pourrais pourrait pourriez preciser propos question questions ' +
    'quelque quelques quelqu quiconque raconte raconter rappelle rapport recherche recherches rechercher renseignement ' +
    'renseignements resume retrouve retrouver retrouves salut savoir sais savez signification signifie siri sens stp sujet ' +
    'sujets svp synthese temoignage temoignages texte textes traite traitent trouve trouver trouves trouvez truc trucs ' +
    'veulent veut veux voici voila voir voudrais voudrait vouloir voulais vois ' +
    // Small words that say when, how much, in what manner
    'afin ailleurs ainsi alors apres assez aucun aucune aujourd aujourdhui auparavant auquel autant autour autre autres ' +
    'avaient avais avance beaucoup bonne certain certaine certaines certains cependant chacun chacune chaque contre dela ' +
    'deja depuis derriere dessous dessus devant devenir devenu devient devra devrait doivent durant egalement encore enfin ' +
    'ensemble ensuite environ est etant etes eut exactement exemple exemples facon fallait fais faisait faisaient font fois grace hormis hors ' +
    'hui jamais jusqu jusque justement laquelle lequel lesquels lesquelles loin longtemps maintenant malgre maniere meilleur ' +
    'mieux moins mis mise met mettre moment neanmoins notamment nombreux nombreuses outre parfois parmi partout plusieurs ' +
    'plutot possible pourtant presque pris prend prendre prennent propre puisque quasi quelconque rien sauf semble serait ' +
    'seront seul seule seulement soient souvent suis suite sur surtout tandis tant tel telle telles tels tenu tient tiennent ' +
    'toujours travers trop type types venir venu venus viens vient viennent vis vraiment vrai aller allait vais allez sert ' +
    'servent servir faisant faites devoir dois devez avons aurais peuvent voulait personne gens cela quoi eu lieu passe ' +
    'passee lance lancer prepare preparer liste lister combien concret concretement principal principale rapide complet ' +
    'general generale'
  ).split(' '),
);

/** What « est » follows when it is the east. */
const BEFORE_EAST: ReadonlySet<string> = new Set(['l', 'sud', 'nord', 'grand', 'moyen', 'proche', 'extreme']);
/** Abbreviations that readers type for a word. */
const ABBREVIATIONS: Record<string, string> = { st: 'saint', ste: 'sainte' };

/** « O.N.U. » and « O. N. U. » are one word. */
const DOTTED_ACRONYM = /(^|[^\p{L}\d.])((?:\p{L}\. ?){2,}(?:\p{L}(?![\p{L}\d]))?)/gu;
/** « R&D » is one word. */
const JOINED_LETTERS = /(^|[^\p{L}\d])(\p{L}(?:&\p{L})+)(?![\p{L}\d])/gu;
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
      .replace(DOTTED_ACRONYM, (_, before: string, acronym: string) => `${before}${acronym.replace(/[. ]/g, '')} `)
      .replace(JOINED_LETTERS, (_, before: string, letters: string) => before + letters.replaceAll('&', '')),
  );
  const words = foldLetters(plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? splitUnspaced(word) : [ABBREVIATIONS[word] ?? word]));
}

/** Whether a folded word says what one looks for: neither a stop word nor a single letter left by an elision. */
export const isMeaningful = (word: string): boolean =>
  !STOP_WORDS.has(word) && (word.length > 1 || /[\p{N}\p{Lo}]/u.test(word));

/** The words of a text that say what one looks for; of « l’Est » and « Sud-Est », the noun. */
export const listMeaningful = (text: string): string[] =>
  listWords(text).filter(
    (word, place, words) => isMeaningful(word) || (word === 'est' && BEFORE_EAST.has(words[place - 1] ?? '')),
  );

/** Whether a folded word is one with which one asks. */
export const isAsking = (word: string): boolean => ASKING_WORDS.has(word);

let segmenter: Intl.Segmenter | undefined;

/** Words that nothing parts, each with the whole: who types it without its last part finds it too. */
function splitUnspaced(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
