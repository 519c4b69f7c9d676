import type { LabelledQuery } from './search-queries.ts';

/**
 * Labelled queries by who types them: officials, students, journalists, people in a hurry; and what none of them will find.
 * Labels are made as in `search-queries.ts`: from `content/` alone, before any search was run on them.
 */

const NOTHING: readonly string[] = [];

const ABOUT = ['a-propos/', 'parties/introduction/'];
const MAYORS = [
  'etudes-de-cas/hiroshima-maires-pour-la-paix/',
  'organisations/maires-pour-la-paix/',
  'interventions/shibata-abolition/',
];
const MALAKOFF = ['etudes-de-cas/malakoff-afcdrp/', 'interventions/cibot-malakoff/', 'lieux/malakoff/'];
const CERAMICS = [
  'etudes-de-cas/limoges-route-ceramique/',
  'interventions/laucournet-limoges/',
  'organisations/route-mondiale-ceramique/',
];
const DIYARBAKIR = ['etudes-de-cas/rennes-diyarbakir/', 'interventions/lefrancois-droits-homme/', 'lieux/diyarbakir/'];
const SERBIA = [
  'etudes-de-cas/nevers-sremska-mitrovica/',
  'lieux/serbie/',
  'lieux/sremska-mitrovica/',
  'lieux/nevers/',
];
const MACEDONIA = [
  'etudes-de-cas/basse-normandie-macedoine/',
  'interventions/lecluse-macedoine/',
  'lieux/macedoine/',
  'lieux/basse-normandie/',
];
const LAOS = ['etudes-de-cas/chinon-louang-prabang/', 'lieux/louang-prabang/', 'lieux/laos/'];
const STRAITS = [
  'etudes-de-cas/detroits-europe/',
  'interventions/lods-detroits/',
  'organisations/initiative-detroits-europe/',
  'themes/mer-detroits/',
];
const CLIMATE = ['etudes-de-cas/nantes-climat/', 'interventions/quero-climat/', 'themes/climat/'];
const HAMAS = [
  'etudes-de-cas/palestine-apres-2006/',
  'organisations/hamas/',
  'interventions/nicolet-palestine/',
  'lieux/palestine/',
];
const NEAR_EAST = [
  'etudes-de-cas/villes-francaises-proche-orient/',
  'themes/proche-orient/',
  'lieux/proche-orient/',
  'interventions/crepeau-consensus/',
  'lieux/israel/',
  'lieux/palestine/',
];
const BAMAKO = [
  'etudes-de-cas/angers-bamako/',
  'lieux/bamako/',
  'organisations/maison-partenariat-bamako/',
  'lieux/mali/',
];
const MEDITERRANEAN = [
  'etudes-de-cas/paca-upm/',
  'interventions/maisetti-paca/',
  'organisations/union-pour-la-mediterranee/',
  'themes/mediterranee/',
];
const TWINNING = [
  'definitions/jumelage/',
  'themes/jumelages/',
  'interventions/lissilour-jumelages-europeens/',
  'interventions/viltard-jumelages/',
  'parties/premiers-jumelages/',
  'definitions/conceptions-jumelage/',
];
const STATE = [
  'interventions/debut-ouverture/',
  'definitions/diplomatie-locale-nationale/',
  'themes/diplomatie-etat/',
  'parties/diplomaties-locale-nationale/',
  'interventions/pougnaud-prerogatives/',
  'definitions/prerogatives-diplomatiques/',
  'definitions/alignement/',
];
const JOB = ['interventions/fremont-metier/', 'themes/metier/'];
const ANGERS_PARTNERS = ['interventions/kotras-angers/', 'lieux/angers/', 'organisations/ville-angers/'];

/** Officials of a town, of a region, of a ministry. */
const officials: readonly LabelledQuery[] = [
  ['quelles villes partenaires pour Angers', [...ANGERS_PARTNERS, 'etudes-de-cas/angers-bamako/']],
  ['partenaires étrangers de la ville de Rennes', [...DIYARBAKIR, 'lieux/rennes/', 'organisations/ville-rennes/']],
  ['observatoire habitat AFD', [...DIYARBAKIR, 'organisations/observatoire-habitat-diyarbakir/', 'organisations/afd/']],
  ['formation d’agents à l’étranger', DIYARBAKIR],
  ['protection patrimoine mondial commune française', [...LAOS, 'themes/patrimoine/', 'lieux/chinon/']],
  ['adhérer aux Maires pour la paix', MAYORS],
  ['combien de villes françaises dans Maires pour la paix', MAYORS],
  ['maires contre la bombe atomique', [...MAYORS, ...MALAKOFF, 'definitions/approches-desarmement/']],
  ['réseau villes céramique', CERAMICS],
  ['promotion touristique porcelaine Limoges', CERAMICS],
  ['sécurité maritime Manche', STRAITS],
  ['partenariat avec le comté du Kent', [...STRAITS, 'organisations/comte-kent/', 'lieux/kent/']],
  ['lobbying région PACA', MEDITERRANEAN],
  ['coopération avec les villes serbes', SERBIA],
  ['échange de bonnes pratiques bibliothèques musées', SERBIA],
  ['tourisme durable Macédoine', [...MACEDONIA, 'themes/tourisme/']],
  ['observateurs lors d’élections', NEAR_EAST],
  ['faut-il l’accord du Quai d’Orsay', [...STATE, 'organisations/mae/']],
  ['concurrence entre État et collectivités', STATE],
  ['recruter un chargé de relations internationales', JOB],
  ['personnel formé à l’international', JOB],
  ['associer les habitants à la coopération', [...MALAKOFF, 'themes/citoyens/', 'definitions/effets-ici-la-bas/']],
  ['agglomération angevine coopération', [...ANGERS_PARTNERS, 'organisations/angers-loire-metropole/', ...BAMAKO]],
  ['maison du partenariat', BAMAKO],
  ['petite ville qui agit pour la paix', MALAKOFF],
  ['légitimité du maire à l’international', ['themes/legitimite/', 'parties/combat-legitimite/']],
];

/** Students and scholars. */
const students: readonly LabelledQuery[] = [
  [
    'définition diplomatie des villes',
    [
      'definitions/diplomatie-des-villes/',
      'definitions/diplomatie-villes-etroite/',
      'definitions/diplomatie-villes-elargie/',
      'parties/deux-definitions/',
    ],
  ],
  [
    'différence politics policies',
    [
      'parties/politics-policies/',
      'interventions/viltard-politics-policies/',
      'definitions/politics/',
      'definitions/policies/',
    ],
  ],
  [
    'diplomatie au sens strict',
    ['definitions/diplomatie-villes-etroite/', 'parties/deux-definitions/', 'definitions/diplomatie-des-villes/'],
  ],
  [
    'thèse sur l’internationalisation de Marseille',
    ['interventions/maisetti-paca/', 'intervenants/nicolas-maisetti/', 'lieux/marseille/'],
  ],
  [
    'doctorant Paris 1',
    ['intervenants/nicolas-maisetti/', 'interventions/maisetti-paca/', 'organisations/universite-paris-1/'],
  ],
  ['hybridation intérêts valeurs', ['definitions/hybridation-interets-valeurs/', 'interventions/maisetti-paca/']],
  [
    'relations nord nord vs nord sud',
    [
      'debats/vers-le-sud-ou-entre-villes-du-nord/',
      'definitions/relations-nord-nord/',
      'interventions/le-marchand-nord-nord/',
    ],
  ],
  [
    'mondialisation par le bas',
    ['definitions/mondialisations/', 'interventions/mestre-mondialisations/', 'themes/mondialisations/'],
  ],
  ['jumelages après 1945', TWINNING],
  [
    'rôle des jumelages pendant la guerre froide',
    [...TWINNING, 'interventions/le-marchand-nord-nord/', 'organisations/uto/'],
  ],
  [
    'fin de la guerre froide coopération décentralisée',
    ['interventions/le-marchand-nord-nord/', 'definitions/relations-nord-nord/', 'parties/premiers-jumelages/'],
  ],
  ['approches du désarmement', ['definitions/approches-desarmement/', 'interventions/shibata-abolition/']],
  ['culture de la paix', ['definitions/culture-de-la-paix/', ...MALAKOFF]],
  ['traumatismes de guerre et villes', ['interventions/viltard-traumatismes/']],
  ['colloques sur la diplomatie des villes', ['interventions/viltard-colloques/']],
  ['euroscepticisme et jumelage', ['interventions/lissilour-jumelages-europeens/']],
  [
    'réciprocité dans la coopération',
    [
      'themes/reciprocite/',
      'interventions/lecluse-macedoine/',
      'definitions/effets-ici-la-bas/',
      'parties/effets-ici-la-bas/',
    ],
  ],
  ['effets ici et là-bas', ['definitions/effets-ici-la-bas/', 'parties/effets-ici-la-bas/']],
  ['souveraineté nationale et action locale', STATE],
  ['acteurs infra-étatiques', ['interventions/besse-ouverture/', 'definitions/atouts-autorites-locales/']],
  [
    'proximité avec les citoyens, atout des collectivités',
    ['definitions/atouts-autorites-locales/', 'interventions/besse-ouverture/'],
  ],
  ['décentralisation en Serbie', [...SERBIA, 'themes/decentralisation/']],
  ['résolution 181 plan de partage', NEAR_EAST],
  ['accords d’Oslo 1993', [...NEAR_EAST, 'lieux/oslo/']],
  ['Milosevic', SERBIA],
];

/** Journalists: who said it, what about such a place, at what date. */
const journalists: readonly LabelledQuery[] = [
  [
    'qui a dit « la diplomatie est un métier » ?',
    ['interventions/fremont-metier/', 'intervenants/alain-fremont/', 'themes/metier/'],
  ],
  [
    'citation Lefrançois droits de l’homme',
    ['interventions/lefrancois-droits-homme/', 'intervenants/roselyne-lefrancois/'],
  ],
  ['que pense Bertrand Gallet des ONG', ['interventions/gallet-role-fondamental/', 'intervenants/bertrand-gallet/']],
  ['le maire d’Hiroshima', [...MAYORS, 'lieux/hiroshima/', 'organisations/ville-hiroshima/']],
  ['bombe du 6 août 1945', MAYORS],
  ['5238 villes', MAYORS],
  ['153 pays', MAYORS],
  ['élections palestiniennes 2006', HAMAS],
  ['victoire du Hamas', HAMAS],
  ['la France et le Hamas', HAMAS],
  ['villes françaises en Israël', NEAR_EAST],
  ['Kurdes Turquie Rennes', DIYARBAKIR],
  ['quartier de Ben U Sen', ['lieux/ben-u-sen/', ...DIYARBAKIR]],
  ['Luang Prabang Unesco', LAOS],
  ['chinonais au Laos', [...LAOS, 'lieux/chinon/']],
  ['sommet climat Nantes', CLIMATE],
  ['Thomas Quéro élu nantais', ['intervenants/thomas-quero/', 'interventions/quero-climat/', 'lieux/nantes/']],
  ['Yves Viltard jumelage', ['interventions/viltard-jumelages/', 'intervenants/yves-viltard/']],
  [
    'directeur de l’INSET',
    ['intervenants/patrick-debut/', 'interventions/debut-ouverture/', 'organisations/inset-angers/'],
  ],
  ['adjointe au maire de Rennes', ['intervenants/roselyne-lefrancois/', 'interventions/lefrancois-droits-homme/']],
];

/** As fast as one types: no accents, no capitals, no small words, slips. */
const inAHurry: readonly LabelledQuery[] = [
  ['cooperation decentralisee def', ['definitions/cooperation-decentralisee/']],
  ['detroits europe', STRAITS],
  [
    'helene crepeau roche sur yon',
    ['intervenants/helene-crepeau/', 'interventions/crepeau-consensus/', 'lieux/la-roche-sur-yon/'],
  ],
  ['lefrancois rennes', ['intervenants/roselyne-lefrancois/', 'interventions/lefrancois-droits-homme/']],
  ['mediteranee paca', MEDITERRANEAN],
  ['jumellage', TWINNING],
  [
    'diplomatie desvilles',
    [
      'definitions/diplomatie-des-villes/',
      'definitions/diplomatie-villes-etroite/',
      'definitions/diplomatie-villes-elargie/',
      'parties/deux-definitions/',
    ],
  ],
  ['hirochima', [...MAYORS, 'lieux/hiroshima/']],
  ['dyarbakir', DIYARBAKIR],
  ['sremska', SERBIA],
  // A family name answers whatever the given name, which is said to be nowhere.
  ['Lods Sabine', ['intervenants/jean-luc-lods/', 'interventions/lods-detroits/']],
  ['louang prabong', LAOS],
  ['ceramic limoges', CERAMICS],
  ['nantes metropole climat negociation', CLIMATE],
  ['cites unies france', ['organisations/cuf/']],
  ['CUF palestine', [...HAMAS, 'organisations/cuf/']],
  ['afcdrp', ['organisations/afcdrp/']],
  ['iclei', ['organisations/iclei/']],
  ['CGLU gallet', ['organisations/cglu/', 'intervenants/bertrand-gallet/', 'interventions/gallet-role-fondamental/']],
  ['basse normandie macedoine', MACEDONIA],
];

/** About the seminar itself, and the edition. */
const aboutTheSeminar: readonly LabelledQuery[] = [
  ['où s’est tenu le séminaire ?', [...ABOUT, 'lieux/angers/', 'organisations/inset-angers/']],
  ['quand a eu lieu le séminaire', ABOUT],
  ['date du séminaire', ABOUT],
  ['qui a organisé ce séminaire', [...ABOUT, 'organisations/cnfpt/', 'organisations/inset-angers/']],
  ['organisateur du séminaire', [...ABOUT, 'organisations/cnfpt/', 'organisations/inset-angers/']],
  ['combien d’intervenants', ABOUT],
  ['liste des intervenants du séminaire', ABOUT],
  ['programme du séminaire', ABOUT],
  ['qui a écrit ces textes', [...ABOUT, 'mentions-legales/']],
  ['source des textes', [...ABOUT, 'mentions-legales/']],
  ['mentions légales', 'mentions-legales/'],
  ['à propos de cette édition', 'a-propos/'],
];

/** The beginnings of words, as they are typed. */
const prefixes: readonly LabelledQuery[] = [
  ['hiro', ['lieux/hiroshima/', ...MAYORS]],
  ['diyar', DIYARBAKIR],
  ['malak', MALAKOFF],
  ['sremsk', SERBIA],
  ['jumel', TWINNING],
  ['desarm', [...MAYORS, 'definitions/approches-desarmement/', 'themes/paix/']],
  ['ceram', CERAMICS],
  ['medit', [...MEDITERRANEAN, 'lieux/mediterranee/']],
  ['macedo', MACEDONIA],
  ['pales', [...HAMAS, ...NEAR_EAST]],
  ['urban', ['themes/urbanisme/', ...DIYARBAKIR]],
  ['kotr', 'intervenants/sophie-kotras/'],
  ['lissi', 'intervenants/jean-lissilour/'],
  ['pougn', 'intervenants/pierre-pougnaud/'],
  ['maise', 'intervenants/nicolas-maisetti/'],
  ['louang', LAOS],
  ['clim', CLIMATE],
  ['yves vil', 'intervenants/yves-viltard/'],
  ['droits de l’ho', ['themes/droits-homme/', ...DIYARBAKIR]],
  ['angers bama', BAMAKO],
];

/** Names, places and themes of which nothing is said, alone or among other words. */
const absentForReaders: readonly LabelledQuery[] = [
  'Emmanuel Macron',
  'Anne Hidalgo',
  'Johanna Rolland',
  'Édouard Philippe',
  'vin de Loire',
  'muscadet',
  'Émile Gallé',
  'gallé',
  'verrerie Daum',
  'Lyon',
  'Lille',
  'Toulouse Montaudran',
  'Strasbourg',
  'Kiev',
  'guerre en Ukraine',
  'Odessa',
  'Gdansk',
  'Vilnius',
  'Rwanda',
  'Ouagadougou',
  'football',
  'coupe du monde',
  'vaccin',
  'covid',
  'tramway',
  'piscine municipale',
  'cantine bio',
  'éoliennes',
  'blockchain',
  'intelligence artificielle',
  'permis de conduire',
  'carte grise',
  'Château de Versailles',
  'Louis XIV',
  'Molière',
  'Zidane',
  'pizza napolitaine',
  'recette de crêpes',
  'Michel Gallo',
  'Sabine Dupré',
].map((query): LabelledQuery => [query, NOTHING]);

/** Every query, by category. */
export const searchQueriesOfReaders: Record<string, readonly LabelledQuery[]> = {
  officials,
  students,
  journalists,
  inAHurry,
  aboutTheSeminar,
  prefixes,
  absentForReaders,
};
