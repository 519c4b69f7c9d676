import type { LabelledQuery } from './search-queries.ts';

/**
 * Labelled queries of people who come with a purpose: an official before a council, a researcher, a journalist in a hurry, a
 * pupil, somebody who dictates. The labels are made as in `search-queries.ts`: from `content/` alone, before any search was
 * run on them.
 */

const NOTHING: readonly string[] = [];
const CERAMICS = [
  'etudes-de-cas/limoges-route-ceramique/',
  'interventions/laucournet-limoges/',
  'organisations/route-mondiale-ceramique/',
  'lieux/limoges/',
];
const STRAITS = [
  'etudes-de-cas/detroits-europe/',
  'interventions/lods-detroits/',
  'organisations/initiative-detroits-europe/',
  'themes/mer-detroits/',
];
const RENNES = ['etudes-de-cas/rennes-diyarbakir/', 'lieux/diyarbakir/', 'lieux/rennes/'];
const HERITAGE = ['etudes-de-cas/chinon-louang-prabang/', 'lieux/louang-prabang/', 'themes/patrimoine/', 'lieux/laos/'];
const NEVERS = ['etudes-de-cas/nevers-sremska-mitrovica/', 'lieux/sremska-mitrovica/', 'lieux/nevers/'];
const NUCLEAR = [
  'etudes-de-cas/hiroshima-maires-pour-la-paix/',
  'interventions/shibata-abolition/',
  'definitions/approches-desarmement/',
  'organisations/maires-pour-la-paix/',
  'etudes-de-cas/malakoff-afcdrp/',
];
const CLIMATE = ['etudes-de-cas/nantes-climat/', 'interventions/quero-climat/', 'themes/climat/'];
const STATE = ['interventions/nicolet-palestine/', 'interventions/debut-ouverture/', 'themes/diplomatie-etat/'];
const ANGERS = ['etudes-de-cas/angers-bamako/', 'interventions/kotras-angers/', 'lieux/bamako/', 'lieux/angers/'];
const RECIPROCITY = [
  'themes/reciprocite/',
  'interventions/lecluse-macedoine/',
  'etudes-de-cas/basse-normandie-macedoine/',
];

/** For a council, for a deliberation, for a speech. */
const byOfficials: LabelledQuery[] = [
  ['délibération coopération avec une ville turque', RENNES],
  ['former des agents municipaux étrangers', RENNES],
  ['exemple de coopération sur les bibliothèques et musées', NEVERS],
  ['quels élus doivent suivre les réseaux', ['interventions/quero-climat/', 'themes/reseaux/']],
  ['vendre nos entreprises de porcelaine à l’étranger', CERAMICS],
  ['inscription patrimoine mondial gouvernance du site', HERITAGE],
  ['sécurité maritime détroit', STRAITS],
  ['personnel formé relations internationales', ['interventions/fremont-metier/', 'themes/metier/']],
  ['est-ce qu’une commune peut contredire le quai d’Orsay', STATE],
  [
    'retombées pour les habitants de la coopération',
    ['interventions/cibot-malakoff/', 'themes/citoyens/', 'definitions/effets-ici-la-bas/'],
  ],
];

/** For an article, a thesis, a note. */
const byResearchers: LabelledQuery[] = [
  [
    'politics versus policies action internationale',
    ['interventions/viltard-politics-policies/', 'parties/politics-policies/', 'definitions/politics/'],
  ],
  [
    'hybridation intérêts valeurs Maisetti',
    ['definitions/hybridation-interets-valeurs/', 'interventions/maisetti-paca/', 'intervenants/nicolas-maisetti/'],
  ],
  ['mythes nationaux et traumatismes', ['interventions/viltard-traumatismes/']],
  [
    'prérogatives étatiques exercées par les collectivités',
    ['interventions/pougnaud-prerogatives/', 'definitions/prerogatives-diplomatiques/'],
  ],
  [
    'naissance des jumelages après 1945',
    ['interventions/viltard-jumelages/', 'definitions/jumelage/', 'parties/premiers-jumelages/'],
  ],
  [
    'boycott du Hamas et aide française',
    ['etudes-de-cas/palestine-apres-2006/', 'organisations/hamas/', 'interventions/nicolet-palestine/'],
  ],
  [
    'définition restreinte et définition élargie',
    ['parties/deux-definitions/', 'definitions/diplomatie-villes-etroite/', 'definitions/diplomatie-villes-elargie/'],
  ],
  ['postconflit Serbie décentralisation', NEVERS],
  [
    'euroscepticisme jumelages',
    ['interventions/lissilour-jumelages-europeens/', 'themes/jumelages/', 'definitions/jumelage/'],
  ],
  ['relation Nord-Nord versus Nord-Sud', ['definitions/relations-nord-nord/', 'interventions/le-marchand-nord-nord/']],
];

/** In a hurry: two or three words, a name, a number. */
const byJournalists: LabelledQuery[] = [
  ['Laucournet porcelaine', CERAMICS],
  [
    'Cibot nucléaire',
    ['interventions/cibot-malakoff/', 'etudes-de-cas/malakoff-afcdrp/', 'intervenants/michel-cibot/'],
  ],
  ['Shibata Hiroshima abolition', NUCLEAR],
  ['qui est Jean-Luc Lods', ['intervenants/jean-luc-lods/']],
  ['Quéro climat Nantes', CLIMATE],
  ['Lissilour Europe', ['interventions/lissilour-jumelages-europeens/', 'intervenants/jean-lissilour/']],
  ['Hamas 2006', ['etudes-de-cas/palestine-apres-2006/', 'organisations/hamas/']],
  ['Milosevic', NEVERS],
  ['2010 céramique', CERAMICS],
  ['14 villes céramique', CERAMICS],
  ['UNESCO 1995', HERITAGE],
  ['Ben U Sen aménagement', [...RENNES, 'lieux/ben-u-sen/']],
];

/** For school. */
const byPupils: LabelledQuery[] = [
  ['c koi un jumelage', ['definitions/jumelage/', 'definitions/conceptions-jumelage/', 'themes/jumelages/']],
  [
    'pourquoi les villes veulent la paix',
    [
      'themes/paix/',
      'definitions/culture-de-la-paix/',
      'interventions/viltard-traumatismes/',
      'interventions/kotras-place-intermediaire/',
      'organisations/maires-pour-la-paix/',
      'definitions/atouts-autorites-locales/',
    ],
  ],
  ['la bombe atomique et les maires', NUCLEAR],
  [
    'mondialisation def',
    ['definitions/mondialisations/', 'themes/mondialisations/', 'interventions/mestre-mondialisations/'],
  ],
  ['ou est sremska mitrovica', ['lieux/sremska-mitrovica/']],
  ['cooperation decentralisee exemple laos', HERITAGE],
  [
    'israel palestine villes francaises',
    ['etudes-de-cas/villes-francaises-proche-orient/', 'interventions/crepeau-consensus/'],
  ],
];

/** Dictated: no capital, no accent where the machine hears none, names as they sound. */
const dictated: LabelledQuery[] = [
  ['trouve-moi ce que dit sophie kotras sur angers', ['interventions/kotras-angers/', 'intervenants/sophie-kotras/']],
  [
    'je voudrais savoir ce que bertrand gallet pense du rôle des collectivités',
    ['interventions/gallet-role-fondamental/', 'intervenants/bertrand-gallet/'],
  ],
  ['montre les passages où on parle du pas de calais et du kent', STRAITS],
  ['qu’est-ce qu’on dit de la turquie', [...RENNES, 'lieux/turquie/']],
  ['dis-moi qui a parlé du laos', HERITAGE],
  [
    'est-ce que quelqu’un parle des droits humains',
    ['interventions/lefrancois-droits-homme/', 'themes/droits-homme/', ...RENNES],
  ],
];

/** With a letter too many, one too few, no space, another script's habits. */
const misspelt: LabelledQuery[] = [
  ['louang prabangue', HERITAGE],
  ['dyarbakir', RENNES],
  ['makedoine', ['lieux/macedoine/', 'etudes-de-cas/basse-normandie-macedoine/', 'interventions/lecluse-macedoine/']],
  ['maisonpartenariat bamako', [...ANGERS, 'organisations/maison-partenariat-bamako/']],
  [
    'cooperationdecentralisée',
    ['definitions/cooperation-decentralisee/', 'parties/premiers-jumelages/', 'parties/introduction/'],
  ],
  ['réciprossité', RECIPROCITY],
  ['nicolet palestinne', ['interventions/nicolet-palestine/', 'intervenants/claude-nicolet/']],
  ['limougeot', CERAMICS],
];

/** A thing that is there with a city that is not: the thing, « sans » the city. */
const absentCityBeside: LabelledQuery[] = [
  ['jumelage avec Dresde', ['definitions/jumelage/', 'themes/jumelages/', 'definitions/conceptions-jumelage/']],
];

/** Who is not there, and what is not. */
const neverThere: LabelledQuery[] = [
  ['Bernard Cazeneuve', NOTHING],
  ['maire de Toulouse', NOTHING],
  ['Nancy Karlsruhe', NOTHING],
  ['Emmanuel Macron diplomatie', NOTHING],
  ['coopération avec Haïti', NOTHING],
  ['championnat de handball', NOTHING],
];

export const searchQueriesByTrade: Readonly<Record<string, readonly LabelledQuery[]>> = {
  byOfficials,
  byResearchers,
  byJournalists,
  byPupils,
  dictated,
  misspelt,
  absentCityBeside,
  neverThere,
};
