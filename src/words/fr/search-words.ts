/** Words that stand in every French text and tell nothing of what one looks for. */
export const STOP_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
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
export const ASKING_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
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
    'general generale ' +
    // As they are typed on a telephone
    'cest cetait def jai jaimerais jveux kan kel kelle keske ki koi kesako kestion pk pkoi pq quesako qqn qqun qqch quesqui ' +
    'parl quest questce rdv slt bjr tt tjs vs yatil yaura ' +
    // Of which the apostrophe was forgotten
    'dun dune jusqua lon nest nont quau quen quil quils quon quun quune sest'
  ).split(' '),
);

/** The words that « est » follows when it is the east. */
export const BEFORE_EAST: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'l',
  'sud',
  'nord',
  'grand',
  'moyen',
  'proche',
  'extreme',
]);
/** Abbreviations that readers type for a word. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['dpt', 'departement'],
  ['dept', 'departement'],
  ['dvpt', 'developpement'],
  ['gvt', 'gouvernement'],
  ['pdt', 'president'],
]);

/** Words that may begin with an elision whose apostrophe was forgotten, folded: « lhomme », « dangers » (`search-elisions.ts`). */
export const MAYBE_ELIDED = /^(?:(?:jus|lors|puis)?qu|[ld])[aeiouh]./;

/** The prefixes that join a word and are none: « pré-accord », « franco-malien ». */
export const COMBINING =
  /^(?:ex|extra|hyper|infra|inter|intra|non|post|pre|re|sous|sub|super|sur|trans|ultra|vice)$|[io]$/;

/** The keys of French keyboards, row by row: a finger falls on the next one. */
export const KEYBOARD: readonly string[] = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/** A word without the mark of its plural. */
export const toSingular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** The plurals that a word may have. */
export const listPlurals = (word: string): string[] => [`${word}s`, `${word}x`];

/** A participle without its feminine, a word without its plural: « élue » is « élu », « coupe » is not « coup ». */
export const toInvariable = (word: string): string => toSingular(word).replace(/([eiu])e$/, '$1');

// Browsers are not given what they do not use.
// @__NO_SIDE_EFFECTS__
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words of queries about the seminar itself. */
export const SEMINAR_WORDS = {
  /** The names of the edition of a seminar, and of the seminar. */
  seminar: /* @__PURE__ */ listed(
    'seminaire seminaires colloque congres journee journees rencontre rencontres formation edition actes',
  ),
  /** Those who made it. */
  people: /* @__PURE__ */ listed(
    'intervenant intervenants intervenante intervenantes participant participants orateur orateurs oratrices organisateur ' +
      'organisateurs organisatrice conferencier conferenciers',
  ),
  /** The words that ask about them. */
  asked: /* @__PURE__ */ listed(
    'organise organisee organiser programme date dates lieu ville adresse jour jours annee duree dure sujet theme titre nom noms ' +
      'auteur auteurs source sources tenu tient deroule deroulee deroulait lieu eu passe but objectif objectifs objet liste nombre ' +
      'combien ou quand qui quel quelle quels quelles pourquoi comment salle',
  ),
  /** Small words between them. */
  small: /* @__PURE__ */ listed(
    'a au aux ce cet cette ces d de des du en est etait ont ete l la le les s se sont y il elle a t on sur par pour dans',
  ),
};
