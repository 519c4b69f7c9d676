const PRONOUNS = "il|elle|ils|elles|ce|cet|cette|ces|c'est|cela|ceci|celui|celle|ceux|celles|son|sa|ses|leur|leurs";
const PRONOUN = new RegExp(`^(?:${PRONOUNS})(?![\\p{L}])`, 'u');

/** « Selon Ana Bel, … ». */
const OF_SOMEBODY = /^(?:Selon|Pour|D[’']après|Avec|Comme|Chez) (?:(?:M\.|Mme|l[ea]) )?\p{Lu}/u;

/** « Il y a », « il existe »: nobody is meant. */
const IMPERSONAL = /^il (?:y (?:a|avait|aura|eut)|existe|existait|convient)(?!\p{L})/u;

/** The announcements of what is said next: « ce que », « celles et ceux qui », « c’est à Lyon que ». */
const AHEAD =
  /^(?:(?:ce|celui|celle|ceux|celles) (?:qu|dont|et |a qui)|c'est (?:a|au|aux|en|dans|pour|sur|par) (?!ce|elle|eux|lui|leur|son|sa))/u;

/** Words that stand first and refer to what was said. */
const FIRST = new RegExp(
  `^(?:${PRONOUNS}|${[
    'eux',
    'lui',
    'mais',
    'or',
    'donc',
    'car',
    'ainsi(?! qu)',
    'alors(?! qu)',
    'aussi(?! bien)',
    'puis',
    'ensuite',
    'enfin',
    'pourtant',
    'cependant',
    'toutefois',
    'neanmoins',
    'sinon',
    'bref',
    'autrement',
    'la-bas',
    'tels?',
    'telles?',
    "l'une?",
    "l'autre",
    'les (?:uns|unes|autres|deux)',
    '(?:tous|toutes) (?:deux|trois|les deux)',
    "(?:un|une|d'|les) ?autres?",
    'l[ae]s? (?:premier|premiere|second|seconde|deuxieme|troisieme|dernier|derniere)s?',
    'en (?:effet|outre|revanche|consequence|particulier|somme|retour|echange|parallele|meme temps)',
    "de (?:plus|meme|fait|la|la vient|surcroit|son cote|leur cote|l'une?|l'autre)",
    'du (?:meme|moins|reste|coup)',
    "d'(?:un autre cote|autre part|ou)",
    "(?:un|une|deux|trois|quatre|plusieurs|certains|certaines|aucun|aucune|chacun|chacune) (?:d'entre|de ce|parmi)",
    'des lors',
    "a (?:l'inverse|l'oppose|l'epoque|defaut)",
    'au (?:contraire|total|moins|premier rang)',
    'par (?:ailleurs|consequent|exemple|la|la suite)',
    'pour (?:autant|cela|sa part|leur part)',
    'quant a',
    'sur ce',
    'non plus',
    'ici',
  ].join('|')})(?![\\p{L}])`,
  'u',
);

/** « À leur propos », « dans le cadre de cette relation », « selon ces dernières », « au premier rang d’entre eux ». */
const AFTER_PREPOSITION =
  /^(?:a|au|aux|avec|apres|avant|chez|contre|dans|de|des|du|depuis|en|entre|grace|hors|lors|malgre|outre|par|parmi|pour|sans|selon|sous|sur|vers)(?: [^\s,;:.!?]+){0,6}? (?:d')?(?:ce|cet|cette|ces|cela|celui|celle|ceux|celles|lui|elle|eux|elles|leur|leurs|son|sa|ses)(?![\p{L}'])(?! (?:qu|dont))/u;

/** « Les villes membres y développent », « Deux exemples en sont donnés ». */
const THERE =
  /^(?:[^\s;:.!?]+ ){1,6}(?:n')?(?:y (?!a )|en (?:a|ont|avait|avaient|est|sont|etait|etaient|fait|font|fournit|fournissent|donne|donnent|decoule|decoulent|garde|gardent|montre|montrent|parle|parlent|releve|resulte|resultent|ressort|ressortent|sort|sortent|temoigne|temoignent|tire|tirent|voici)(?!\p{L}))/u;

/** « L’association rassemble », « le partenariat se veut »: one that has been named, where nothing says which. */
const NAMED_BEFORE =
  /^(?:[Ll][’']|[Ll][ea] )(?:association|dispositif|initiative|mouvement|opération|organisation|partenariat|programme|projet|rencontre|réseau)\s(?!(?:de|du|des|pour|entre|contre|qui|que|dont)\s|[dq][’']|qu[’']|[«“(]|[A-ZÀ-Ý])/u;

/** « insiste sur cette seconde exigence »: one of those that were counted. */
const COUNTED = /\b(?:ce|cet|cette|ces) (?:premi|second|deux|trois|derni|autre|meme)/u;

/** A word that links the sentence to the one before, wherever it stands in its first clause. */
const LINKED =
  /^[^,;:.!?]{0,80}\b(?:pourtant|toutefois|cependant|neanmoins|donc|egalement|alors(?! qu)|en outre|par la suite|davantage|non plus|pour autant|des lors|(?:lui|elle|eux|elles) aussi)(?![\p{L}'-])/u;

/** The signs by which a sentence leans on the one before, most of them in folded words. */
export const LEANING = {
  /** Those by which it does not, whatever else it has. */
  free: [IMPERSONAL, AHEAD],
  leaning: [FIRST, AFTER_PREPOSITION, THERE, COUNTED, LINKED],
  /** In words as they are written. */
  namedBefore: NAMED_BEFORE,
  /** An introduction that says who is meant by the pronoun after it; as it is written. */
  ofSomebody: OF_SOMEBODY,
  pronoun: PRONOUN,
};
