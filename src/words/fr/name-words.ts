/** Words of French that say whether a capital means something. All are folded (`letters.ts`). */
// Browsers are given the lists that they need, and no other.
// @__NO_SIDE_EFFECTS__
const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Articles, prepositions and the two conjunctions of names: they name nothing, and no name hangs on their capital. */
const LINKING =
  'a au aux avec chez contre dans de des du en entre et hors l la le les ou par pour sans sous sur un une vers';
export const LINK_WORDS = listed(LINKING);

/** The words that may stand between a common noun and the place that it administers: « Ville de La Haye ». */
export const ARTICLES_OF_PLACES = listed('de des du l la le les');

/** The words that may stand with a capital before the bare name of a place: « Université Lille 2 ». */
export const NOUNS_OF_PLACES = listed(
  `aeroport agglomeration assemblee bassin canton centre comite commune communaute conseil departement district etat
  festival gare institut mairie maison metropole parc pole port prefecture province region republique universite ville`,
);

/** The nouns of what acts for a country, or is its own: « le gouvernement français ». */
export const NOUNS_OF_STATES = listed(
  `ambassade ambassadeur ambassadrice armee constitution consul consulat diplomatie etat gouvernement legislation loi
  ministere ministre parlement president presidente republique senat`,
);

/** The words before the name of a language: « en turc », « le turc ». */
export const ARTICLES_OF_LANGUAGES = listed('au du en l le');

/** The forms of an article after « de » and « à »: « Le Havre », « du Havre », « au Havre ». */
export const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = { le: ['du', 'au'], les: ['des', 'aux'] };

/** The words that lose their vowel before another: an apostrophe after another word is inside that word (« presqu’île »). */
export const ELIDED_WORDS = listed('c d de j jusqu l lorsqu m n puisqu qu quoiqu s t');

/** The prefixes that leave a name a name, with a hyphen: « l’ex-Yougoslavie », « la non-Europe ». */
export const PREFIXES = listed('anti ex hors non pro');

/** The suffixes of a name, with a hyphen: « cette Europe-là ». */
export const SUFFIXES = listed('ci la');

/** The titles before a family name, and before no place. */
export const CIVIL_TITLES = listed(
  `docteur dr m madame mademoiselle maitre me mesdames messieurs mgr mlle mlles mm mme mmes monsieur mr mrs pr
  professeur professeure`,
);

/** Those of several persons: of whom a family name after them is, it does not say. */
export const PLURAL_TITLES = listed('mesdames messieurs mlles mm mmes mrs');

/** The offices that some write with a capital before a family name. */
export const OFFICES = listed(
  `adjoint adjointe ambassadeur ambassadrice conseiller conseillere consul depute deputee directeur directrice general
  maire ministre prefet prefete president presidente recteur rectrice senateur senatrice`,
);

/** Words that begin a sentence, and are no given name: « Selon Dumas ». */
const OPENING = `${LINKING} ainsi alors apres aussi autre aussitot avant bref car ce ceci cela celle celui cependant
  certes ces cet cette cf ci citant citons comme concernant d depuis derriere desormais devant donc dont durant elle elles
  encore enfin ensuite est eux excepte hier hormis ici il ils jadis je jusque la lors lorsque lui mais malgre meme mes moi
  mon ne neanmoins ni non nos notre nous on or oui outre parce parfois pendant peut plus pourquoi pourtant pres puis
  puisque qu quand quant que quel quelle qui quoi sa sauf se selon ses seul seule si sinon soit son souvent suivant
  surtout tandis tel telle ton tous tout toute toutefois toutes tres tu via voici voila voir vos votre vous y`;
export const OPENING_WORDS = listed(OPENING);

/** Words that an acronym may look like where all is in capitals: « L’AIDE ». */
export const ORDINARY_WORDS = listed(
  `${OPENING} acte action aide ait arc art as base but cap chef cite cle debut eau es fait faire fin
  ils lien lieu lire mai mer mot net nord note ont oser ouest pacte paix part pas pays plan pole port prise projet race
  role sel sens sont sud tour tours train ville vie vue`,
);

/** Words that are written with a point, by what follows them. */
export const SHORTENED = {
  /** A name, when they are written with a capital: « M. », « Ph. » (« à 300 m. » is no title). */
  names: listed('M MM Mr Mrs Mme Mmes Mlle Mlles Dr Drs Pr Prs Me Mes Mgr St Ste Sts Ch Cl Fr Ph Th'),
  /** The words that end no sentence. */
  all: listed('av cf conf ex i.e voy vs'),
  /** A number, or Roman figures: « art. 3 », « t. IV »; after a number, they are units (« 230 p. »). */
  numbers: listed(
    `al art chap ch col coll doc env f fasc fig fol graph ill l lib livr n no nos nº num obs p par pl pp prop rem sect
  ss suiv t tab tél v vol`,
  ),
  /** A year. */
  months: listed('janv févr avr juil sept oct nov déc'),
};

/** A word and its plural, with their accents: « réseau », « réseaus », « réseaux » – what is no word stands in no text. */
export function formsOf(accented: string): readonly string[] {
  if (/[sxz]$/.test(accented)) return [accented];
  const forms = [accented, `${accented}s`];
  if (/[aeo]u$/.test(accented)) forms.push(`${accented}x`);
  if (/ai?l$/.test(accented)) forms.push(accented.replace(/ai?l$/, 'aux'));
  return forms;
}

/** The stem of the singular and the plural of a folded word; other words may have it too (`formsOf` tells). */
export const stemOf = (folded: string): string => folded.replace(/[sx]$/, '').replace(/(?<!e)au$|ail$/, 'al');

/** Who or what is of somewhere, as a man and as a woman is called: « malien », « malienne ». */
export function gendersOf(accented: string): readonly string[] {
  const masculine = accented.replace(/(?<=en)ne$/, '').replace(/(?<=ais|ois|ain|in|an|ard|aud|and|ol|al|iot)e$/, '');
  const feminine = masculine.replace(/en$/, 'enn').replace(/(?<=enn|ais|ois|ain|in|an|ard|aud|and|ol|al|iot)$/, 'e');
  return [accented, masculine, feminine];
}

/** The endings behind the apostrophe after a name that is whole: of English, its « s ». */
export const AFTER_APOSTROPHE: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** The endings of verbs that may begin a sentence before a name: « Relier Lille à Lyon ». */
export const VERB_ENDING = /(?:er|ir|re|ant|ez|ons)$/;
