import type { LabelledQuery } from './search-queries.ts';

/**
 * Labelled queries of people who leave out signs, as on a telephone, and of those who put them: apostrophes, the spaces of a
 * name, the minus before a phrase. The labels are made as in `search-queries.ts`: from `content/` alone, before any search was
 * run on them.
 */

const NOTHING: readonly string[] = [];
const RIGHTS = ['themes/droits-homme/', 'interventions/lefrancois-droits-homme/', 'etudes-de-cas/rennes-diyarbakir/'];
const STATE = ['organisations/etat-francais/', 'themes/diplomatie-etat/', 'definitions/diplomatie-locale-nationale/'];
const TOWN_PLANNING = ['themes/urbanisme/', 'organisations/ateliers-urbanisme-cergy/'];

/** An apostrophe that was left out. */
const forgottenApostrophes: LabelledQuery[] = [
  ['droits de lhomme', RIGHTS],
  ['defense des droits de lhomme', RIGHTS],
  ['DROITS DE LHOMME', RIGHTS],
  ['cest quoi lonu', 'organisations/onu/'],
  ['le role de lunesco', 'organisations/unesco/'],
  ['lafcdrp malakoff', ['organisations/afcdrp/', 'etudes-de-cas/malakoff-afcdrp/']],
  ['lhybridation des interets', ['definitions/hybridation-interets-valeurs/', 'interventions/maisetti-paca/']],
  ['lalignement des villes', 'definitions/alignement/'],
  ['quest ce que lurbanisme', TOWN_PLANNING],
  ['se distinguer de letat', [...STATE, 'debats/suivre-l-etat-ou-s-en-distinguer/']],
  ['les jumelages et leurope', ['lieux/europe/', 'interventions/lissilour-jumelages-europeens/', 'themes/jumelages/']],
  ['jumelage dangers et bamako', ['etudes-de-cas/angers-bamako/', 'lieux/angers/', 'lieux/bamako/']],
  ['mairie dangers', ['lieux/angers/', 'organisations/ville-angers/', 'interventions/kotras-angers/']],
  ['villes disrael', ['lieux/israel/', 'etudes-de-cas/villes-francaises-proche-orient/']],
  ['les accords doslo', 'lieux/oslo/'],
  ['maire dhiroshima', ['lieux/hiroshima/', 'etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['provence alpes cote dazur', ['lieux/paca/', 'organisations/region-paca/', 'interventions/maisetti-paca/']],
];

/** A word that only looks like one of those, and a name that nothing here bears. */
const whatLacksNoApostrophe: LabelledQuery[] = [
  ['larmes', NOTHING],
  ['les larmes', NOTHING],
  ['larmes de crocodile', NOTHING],
  ['lorient', NOTHING],
  ['Lorient', NOTHING],
  ['durban', NOTHING],
  ['la dune du pilat', NOTHING],
  ['dangers', NOTHING],
  ['Lallemand', NOTHING],
  ['general joffre', NOTHING],
  ['quimper', NOTHING],
  ['louvre', NOTHING],
];

/** A name without its spaces, beside another word. */
const gluedNames: LabelledQuery[] = [
  ['larochesuryon', ['lieux/la-roche-sur-yon/', 'organisations/ville-la-roche-sur-yon/']],
  ['larochesuryon consensus', ['interventions/crepeau-consensus/', 'lieux/la-roche-sur-yon/']],
  ['lemarchand nord-nord', ['interventions/le-marchand-nord-nord/', 'intervenants/anne-sophie-le-marchand/']],
  ['louangprabang chinon', 'etudes-de-cas/chinon-louang-prabang/'],
  ['sremskamitrovica nevers', 'etudes-de-cas/nevers-sremska-mitrovica/'],
  ['desarmement mairespourlapaix', ['organisations/maires-pour-la-paix/', 'definitions/approches-desarmement/']],
  ['culturedelapaix unesco', ['definitions/culture-de-la-paix/', 'organisations/unesco/']],
  ['droitsdelhomme diyarbakir', ['etudes-de-cas/rennes-diyarbakir/', 'themes/droits-homme/', 'lieux/diyarbakir/']],
];

/** A name of which each word was heard and never read. */
const bothMisspelt: LabelledQuery[] = [
  ['sofi kotrass', ['intervenants/sophie-kotras/', 'interventions/kotras-angers/']],
  ['patric debus', 'intervenants/patrick-debut/'],
  ['toma kairo', 'intervenants/thomas-quero/'],
  ['tomas kéro', ['intervenants/thomas-quero/', 'interventions/quero-climat/']],
  ['pière pougno', ['intervenants/pierre-pougnaud/', 'interventions/pougnaud-prerogatives/']],
  ['bertran galé', ['intervenants/bertrand-gallet/', 'interventions/gallet-role-fondamental/']],
  ['kristof mestr', ['intervenants/christophe-mestre/', 'interventions/mestre-mondialisations/']],
  ['ellene crépo', ['intervenants/helene-crepeau/', 'interventions/crepeau-consensus/']],
  ['nikola mézéti', ['intervenants/nicolas-maisetti/', 'interventions/maisetti-paca/']],
  ['yochio chibatta', ['intervenants/yoshio-shibata/', 'interventions/shibata-abolition/']],
];

/** Somebody else, whose name is near that of somebody here. */
const namesakesNearly: LabelledQuery[] = [
  ['Catherine Besson', NOTHING],
  ['Patrice Debot', NOTHING],
  ['sofia costa', NOTHING],
  ['Claudie Nicole', NOTHING],
  ['Christophe Maé', NOTHING],
  ['Maë', NOTHING],
  ['UNITAID', NOTHING],
  ['viltz', NOTHING],
];

/** A common word that no text holds, near one that they hold. */
const commonWords: LabelledQuery[] = [
  ['polémique', NOTHING],
  ['série', NOTHING],
  ['la reine', NOTHING],
  ['sobre', NOTHING],
  ['interview', NOTHING],
  ['rédaction', NOTHING],
  ['franchises', NOTHING],
];

/** A name after the words with which one asks. */
const namesAskedFor: LabelledQuery[] = [
  ['que veut dire nord-nord', 'definitions/relations-nord-nord/'],
  ['ca veut dire quoi la culture de la paix', 'definitions/culture-de-la-paix/'],
  ['que dire de la roche sur yon', 'lieux/la-roche-sur-yon/'],
  ['parle moi des droits de l’homme', 'themes/droits-homme/'],
];

/** A phrase that no answer may hold. */
const excludedPhrases: LabelledQuery[] = [
  ['Kotras -"place intermédiaire"', ['intervenants/sophie-kotras/', 'interventions/kotras-angers/']],
  ['Nantes -« réchauffement climatique »', ['lieux/nantes/', 'organisations/nantes-metropole/']],
  ['jumelage -“Union européenne”', ['definitions/jumelage/', 'themes/jumelages/']],
  ["Viltard -'science politique'", 'interventions/viltard-colloques/'],
];

export const searchQueriesOfForgottenSigns: Readonly<Record<string, readonly LabelledQuery[]>> = {
  forgottenApostrophes,
  whatLacksNoApostrophe,
  gluedNames,
  bothMisspelt,
  namesakesNearly,
  commonWords,
  namesAskedFor,
  excludedPhrases,
};
