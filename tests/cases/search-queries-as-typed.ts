import type { LabelledQuery } from './search-queries.ts';

/**
 * More labelled queries, by the ways in which people type, paste and speak: whole sentences, other names of things, letters
 * that a PDF left behind, names heard and never read, what was never there. The labels are made as in `search-queries.ts`:
 * from `content/` alone, before any search was run on them.
 */

const NOTHING: readonly string[] = [];

const CLIMATE = ['themes/climat/', 'etudes-de-cas/nantes-climat/', 'interventions/quero-climat/'];
const TWINNING = [
  'definitions/jumelage/',
  'themes/jumelages/',
  'definitions/conceptions-jumelage/',
  'interventions/viltard-jumelages/',
  'interventions/lissilour-jumelages-europeens/',
];
const NUCLEAR = [
  'definitions/approches-desarmement/',
  'etudes-de-cas/hiroshima-maires-pour-la-paix/',
  'etudes-de-cas/malakoff-afcdrp/',
  'interventions/shibata-abolition/',
  'interventions/cibot-malakoff/',
];
const RIGHTS = ['themes/droits-homme/', 'interventions/lefrancois-droits-homme/', 'etudes-de-cas/rennes-diyarbakir/'];
const PALESTINE = [
  'lieux/palestine/',
  'etudes-de-cas/palestine-apres-2006/',
  'etudes-de-cas/villes-francaises-proche-orient/',
  'interventions/nicolet-palestine/',
];
const NEAR_EAST = [
  'themes/proche-orient/',
  'lieux/proche-orient/',
  'etudes-de-cas/villes-francaises-proche-orient/',
  'etudes-de-cas/palestine-apres-2006/',
];
const BALKANS = [
  'lieux/balkans/',
  'themes/balkans/',
  'lieux/serbie/',
  'lieux/macedoine/',
  'etudes-de-cas/nevers-sremska-mitrovica/',
  'etudes-de-cas/basse-normandie-macedoine/',
  'interventions/fremont-balkans/',
];
const DECENTRALISED = [
  'definitions/cooperation-decentralisee/',
  'parties/premiers-jumelages/',
  'parties/introduction/',
];
const STATE = [
  'themes/diplomatie-etat/',
  'definitions/diplomatie-locale-nationale/',
  'parties/diplomaties-locale-nationale/',
  'interventions/debut-ouverture/',
  'interventions/nicolet-palestine/',
  'interventions/pougnaud-prerogatives/',
];
const CERAMICS = [
  'etudes-de-cas/limoges-route-ceramique/',
  'organisations/route-mondiale-ceramique/',
  'interventions/laucournet-limoges/',
];
const RENNES_DIYARBAKIR = ['etudes-de-cas/rennes-diyarbakir/', 'interventions/lefrancois-droits-homme/'];
const ANGERS_BAMAKO = ['etudes-de-cas/angers-bamako/'];
const STRAITS = [
  'etudes-de-cas/detroits-europe/',
  'interventions/lods-detroits/',
  'organisations/initiative-detroits-europe/',
  'themes/mer-detroits/',
];
const HERITAGE = ['etudes-de-cas/chinon-louang-prabang/', 'themes/patrimoine/', 'lieux/louang-prabang/'];
const MEDITERRANEAN = [
  'organisations/union-pour-la-mediterranee/',
  'etudes-de-cas/paca-upm/',
  'interventions/maisetti-paca/',
  'themes/mediterranee/',
  'lieux/mediterranee/',
];
const TRADE = ['themes/metier/', 'interventions/fremont-metier/'];
const GLOBALISATION = [
  'definitions/mondialisations/',
  'themes/mondialisations/',
  'interventions/mestre-mondialisations/',
];

/** Questions, with the words with which one asks. */
const questionsAsked: readonly LabelledQuery[] = [
  ['Comment une mairie peut-elle agir pour le climat ?', CLIMATE],
  ['quels réseaux de villes luttent contre la bombe atomique ?', NUCLEAR],
  ['quel est le métier de chargé des relations internationales ?', TRADE],
  ['faut-il former le personnel aux relations internationales ?', TRADE],
  ['une ville peut elle aller contre son gouvernement ?', STATE],
  ['pourquoi jumeler deux communes ?', TWINNING],
  ['qui a signé les accords de 2009 avec la Macédoine ?', ['etudes-de-cas/basse-normandie-macedoine/']],
  ['dans quel pays se trouve Louang Prabang ?', HERITAGE],
  ['quelles villes ont coopéré avec la Turquie ?', ['lieux/turquie/', ...RENNES_DIYARBAKIR]],
  ['quelle région coopère avec les Balkans ?', BALKANS],
  ['à quoi sert la maison du partenariat ?', ['organisations/maison-partenariat-bamako/', ...ANGERS_BAMAKO]],
  ['est-ce que Limoges exporte sa porcelaine ?', ['lieux/limoges/', ...CERAMICS]],
  ['que pense Bertrand Gallet des ONG ?', ['interventions/gallet-role-fondamental/']],
  ['qui a parlé du Hamas ?', ['organisations/hamas/', 'etudes-de-cas/palestine-apres-2006/']],
  [
    'Quand les Nations unies ont-elles reconnu les jumelages ?',
    ['interventions/viltard-jumelages/', 'definitions/jumelage/'],
  ],
  [
    'où a eu lieu le séminaire du CNFPT ?',
    ['parties/introduction/', 'a-propos/', 'organisations/cnfpt/', 'organisations/inset-angers/'],
  ],
  [
    'quelles sont les deux définitions de la diplomatie des villes ?',
    [
      'parties/deux-definitions/',
      'definitions/diplomatie-des-villes/',
      'definitions/diplomatie-villes-etroite/',
      'definitions/diplomatie-villes-elargie/',
    ],
  ],
  ['comment les élus rendent-ils compte aux citoyens ?', ['themes/citoyens/', 'interventions/quero-climat/']],
  [
    'qui défend les relations Nord-Nord ?',
    ['definitions/relations-nord-nord/', 'interventions/le-marchand-nord-nord/'],
  ],
  [
    'les jumelages européens servent-ils encore à quelque chose ?',
    ['interventions/lissilour-jumelages-europeens/', ...TWINNING],
  ],
  [
    'combien de pays compte Maires pour la paix ?',
    ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'organisations/maires-pour-la-paix/'],
  ],
  ['pourquoi le Laos n’a-t-il pas de collectivités locales ?', ['lieux/laos/', ...HERITAGE]],
  [
    'qui finance l’observatoire de l’habitat de Diyarbakir ?',
    ['organisations/observatoire-habitat-diyarbakir/', 'etudes-de-cas/rennes-diyarbakir/', 'organisations/afd/'],
  ],
  ['quel statut pour les détroits européens ?', STRAITS],
  [
    'que reproche Christophe Mestre aux collectivités ?',
    ['interventions/mestre-mondialisations/', 'definitions/alignement/'],
  ],
  [
    'les collectivités ont-elles la personnalité juridique internationale ?',
    ['definitions/prerogatives-diplomatiques/'],
  ],
  [
    'comment dialoguer avec Israéliens et Palestiniens ?',
    ['interventions/crepeau-consensus/', ...NEAR_EAST, 'lieux/israel/', 'lieux/palestine/'],
  ],
  [
    'qui travaille sur l’internationalisation de Marseille ?',
    ['interventions/maisetti-paca/', 'intervenants/nicolas-maisetti/', 'lieux/marseille/'],
  ],
  [
    'la coopération doit-elle être réciproque ?',
    [
      'themes/reciprocite/',
      'definitions/effets-ici-la-bas/',
      'parties/effets-ici-la-bas/',
      'etudes-de-cas/basse-normandie-macedoine/',
      'definitions/cooperation-decentralisee/',
    ],
  ],
  [
    'qui sont les intervenants de la ville d’Angers ?',
    [
      'lieux/angers/',
      'intervenants/sophie-kotras/',
      'intervenants/catherine-besse/',
      'intervenants/anne-sophie-le-marchand/',
      'interventions/kotras-angers/',
    ],
  ],
];

/** Sentences as one dictates them, or writes them to somebody. */
const spokenSentences: readonly LabelledQuery[] = [
  ['donne-moi tout ce que vous avez sur le désarmement', ['themes/paix/', ...NUCLEAR]],
  ['bonjour je voudrais savoir ce que Nantes a fait pour le climat', [...CLIMATE, 'lieux/nantes/']],
  ['montre moi les études de cas sur le patrimoine', HERITAGE],
  ['salut, tu as des infos sur les jumelages stp', TWINNING],
  ['je prépare un exposé sur la coopération décentralisée', DECENTRALISED],
  [
    'on m’a demandé une note sur la légitimité internationale des collectivités',
    ['themes/legitimite/', 'parties/combat-legitimite/'],
  ],
  [
    'il y avait quelqu’un de Cités unies France qui disait que c’est un métier',
    ['interventions/fremont-metier/', 'organisations/cuf/', 'intervenants/alain-fremont/'],
  ],
  [
    'le monsieur japonais d’Hiroshima',
    ['intervenants/yoshio-shibata/', 'lieux/hiroshima/', 'interventions/shibata-abolition/'],
  ],
  [
    'je ne retrouve plus l’intervention de madame Crépeau',
    ['intervenants/helene-crepeau/', 'interventions/crepeau-consensus/'],
  ],
  [
    'peux-tu m’expliquer la différence entre politics et policies',
    [
      'parties/politics-policies/',
      'interventions/viltard-politics-policies/',
      'definitions/politics/',
      'definitions/policies/',
    ],
  ],
  ['j’aimerais lire des témoignages sur la Palestine', PALESTINE],
  [
    'quelque chose sur les musées et les bibliothèques en Serbie',
    ['etudes-de-cas/nevers-sremska-mitrovica/', 'lieux/serbie/'],
  ],
  ['un exemple concret de coopération en Afrique', ['lieux/mali/', 'lieux/bamako/', ...ANGERS_BAMAKO]],
  ['ok google qui est Michel Cibot', ['intervenants/michel-cibot/', 'interventions/cibot-malakoff/']],
  ['merci de m’indiquer les pages qui parlent de l’AFD', ['organisations/afd/', 'etudes-de-cas/rennes-diyarbakir/']],
  ['vous avez un truc sur les détroits ?', STRAITS],
  ['j’ai besoin d’exemples de tourisme durable', ['themes/tourisme/', 'etudes-de-cas/basse-normandie-macedoine/']],
  [
    'chercher les citations de Sophie Kotras',
    ['intervenants/sophie-kotras/', 'interventions/kotras-angers/', 'interventions/kotras-place-intermediaire/'],
  ],
  [
    'ce serait pour un article sur Malakoff et le nucléaire',
    ['etudes-de-cas/malakoff-afcdrp/', 'interventions/cibot-malakoff/', 'lieux/malakoff/'],
  ],
  ['je suis élu et je veux lancer une coopération avec le Mali', ['lieux/mali/', ...ANGERS_BAMAKO]],
  [
    'rappelle moi ce que disait Lissilour',
    ['intervenants/jean-lissilour/', 'interventions/lissilour-jumelages-europeens/'],
  ],
  ['textes où il est question de la mondialisation', GLOBALISATION],
  ['est ce qu’on parle quelque part de la céramique', CERAMICS],
  [
    'passages concernant la guerre froide svp',
    [
      'interventions/viltard-jumelages/',
      'definitions/conceptions-jumelage/',
      'parties/premiers-jumelages/',
      'interventions/le-marchand-nord-nord/',
    ],
  ],
];

/** Words that the texts do not hold, among words that say what is looked for. */
const unknownWordsAmongOthers: readonly LabelledQuery[] = [
  ['impact environnemental des négociations climat', CLIMATE],
  ['bibliographie jumelage franco-allemand', TWINNING],
  ['powerpoint coopération décentralisée', DECENTRALISED],
  [
    'pdf diplomatie des villes',
    ['definitions/diplomatie-des-villes/', 'parties/contexte/', 'parties/deux-definitions/'],
  ],
  ['dissertation mondialisation', GLOBALISATION],
  ['Hiroshima Nagasaki bombe', ['lieux/hiroshima/', ...NUCLEAR]],
  ['wikipédia Louang Prabang', HERITAGE],
  ['porcelaine limousine céramique arts de la table', CERAMICS],
  ['subvention Agence française de développement', ['organisations/afd/', 'etudes-de-cas/rennes-diyarbakir/']],
  [
    'méthodologie observatoire de l’habitat',
    ['organisations/observatoire-habitat-diyarbakir/', 'etudes-de-cas/rennes-diyarbakir/'],
  ],
  ['linkedin Nicolas Maisetti', ['intervenants/nicolas-maisetti/', 'interventions/maisetti-paca/']],
  ['biographie Yves Viltard', ['intervenants/yves-viltard/']],
  ['vidéo intervention Shibata', ['intervenants/yoshio-shibata/', 'interventions/shibata-abolition/']],
  ['Serbie Vojvodine coopération culturelle', ['lieux/serbie/', 'etudes-de-cas/nevers-sremska-mitrovica/']],
  ['droits humains conventionnels homme', RIGHTS],
  ['calendrier accords d’Oslo', ['lieux/oslo/', 'etudes-de-cas/villes-francaises-proche-orient/']],
  ['tarif maison du partenariat Bamako', ['organisations/maison-partenariat-bamako/', ...ANGERS_BAMAKO]],
  ['carte lieux Macédoine lac', ['lieux/macedoine/', 'etudes-de-cas/basse-normandie-macedoine/']],
];

/** Names of people and towns that the proceedings do not hold: nothing false is shown. */
const absentNames: readonly LabelledQuery[] = (
  'Lyon, Lille, Toulouse, Bordeaux, Dijon, Rouen, Reims, Tours, Le Havre, Grenoble, Montpellier, Quimper, Saumur, Cholet, ' +
  'Laval, Le Mans, Metz, Nancy, Brest, Lorient, Vannes, Niort, Poitiers, Orléans, Nîmes, Toulon, Avignon, Menton, ' +
  'Berlin, Londres, Madrid, Vienne, Varsovie, Prague, Budapest, Belgrade, Skopje, Athènes, Le Caire, Tokyo, Kyoto, ' +
  'Nagasaki, Ankara, Istanbul, Dakar, Abidjan, Lagos, Niamey, Vientiane, Pékin, Malte, Chili, Syrie, Niger, Maroc, ' +
  'Martin, Durand, Dupont, Moreau, Girard, Mercier, Lefèvre, Fontaine, Rousseau, Chevalier, Lemoine, Gautier, Perrin, ' +
  'Marchal, Nicolas Sarkozy, Emmanuel Macron, Pierre Durand, Jean Dupont, Sophie Marceau, Claude Monet, Michel Rocard, ' +
  'Patrick Modiano, Alain Delon, Christophe Colomb, Catherine Deneuve, Thomas Pesquet, Le Guen, Kouchner, Védrine, ' +
  'Bernard, Lambert, Bonnet, Legrand, Garnier, Renaud, Vidal, Caron, Picard, Roger'
)
  .split(', ')
  .map((name): LabelledQuery => [name, NOTHING]);

/** Something absent, said with a word that stands everywhere. */
const absentWithCommonWords: readonly LabelledQuery[] = [
  ['maire de Strasbourg', NOTHING],
  ['ville de Lyon', NOTHING],
  ['région Alsace', NOTHING],
  ['université de Toulouse', NOTHING],
  ['le festival de Cannes', NOTHING],
  ['pays basque', NOTHING],
  ['villes fantômes', NOTHING],
  ['ville nouvelle de Cergolles', NOTHING],
  ['guerre du Vietnam', NOTHING],
  ['pacte de Varsovie', NOTHING],
  ['mur de Berlin', NOTHING],
  ['le tramway de Montpellier', NOTHING],
  ['association sportive', NOTHING],
  ['politique agricole commune', NOTHING],
  ['équipe de football', NOTHING],
  ['recette de cuisine locale', NOTHING],
  ['météo des villes', NOTHING],
  ['histoire du cinéma', NOTHING],
  ['président du Brésil', NOTHING],
  ['définition du fédéralisme', NOTHING],
];

/** The people of a place, and what is of it. */
const demonyms: readonly LabelledQuery[] = [
  ['angevin', 'lieux/angers/'],
  ['les Angevins', 'lieux/angers/'],
  ['angevine', 'lieux/angers/'],
  ['rennais', ['lieux/rennes/', ...RENNES_DIYARBAKIR]],
  ['rennaise', ['lieux/rennes/', ...RENNES_DIYARBAKIR]],
  ['nantais', 'lieux/nantes/'],
  ['Nantaises', 'lieux/nantes/'],
  ['nivernais', 'lieux/nevers/'],
  ['limougeaud', 'lieux/limoges/'],
  ['limougeauds', 'lieux/limoges/'],
  ['chinonais', 'lieux/chinon/'],
  ['malakoffiot', 'lieux/malakoff/'],
  ['marseillais', ['lieux/marseille/', 'interventions/maisetti-paca/']],
  ['yonnais', 'lieux/la-roche-sur-yon/'],
  ['cergyssois', 'lieux/cergy/'],
  ['bamakois', 'lieux/bamako/'],
  ['malien', ['lieux/mali/', ...ANGERS_BAMAKO]],
  ['les Maliennes', ['lieux/mali/', ...ANGERS_BAMAKO]],
  ['laotien', ['lieux/laos/', ...HERITAGE]],
  ['laotienne', ['lieux/laos/', ...HERITAGE]],
  ['serbe', ['lieux/serbie/', 'etudes-de-cas/nevers-sremska-mitrovica/']],
  ['macédonien', ['lieux/macedoine/', 'etudes-de-cas/basse-normandie-macedoine/']],
  ['macédonienne', ['lieux/macedoine/', 'etudes-de-cas/basse-normandie-macedoine/']],
  ['turc', ['lieux/turquie/', ...RENNES_DIYARBAKIR]],
  ['turque', ['lieux/turquie/', ...RENNES_DIYARBAKIR]],
  ['chinois', ['lieux/chine/', 'definitions/mondialisations/']],
  [
    'américain',
    ['lieux/etats-unis/', 'definitions/conceptions-jumelage/', 'organisations/organisation-etasunienne-jumelages/'],
  ],
  ['israélien', ['lieux/israel/', 'etudes-de-cas/villes-francaises-proche-orient/']],
  ['palestinienne', PALESTINE],
  [
    'japonais',
    [
      'lieux/hiroshima/',
      'intervenants/yoshio-shibata/',
      'interventions/shibata-abolition/',
      'etudes-de-cas/hiroshima-maires-pour-la-paix/',
    ],
  ],
  ['hiroshimien', 'lieux/hiroshima/'],
  [
    'bas-normand',
    ['lieux/basse-normandie/', 'organisations/region-basse-normandie/', 'etudes-de-cas/basse-normandie-macedoine/'],
  ],
  [
    'normande',
    ['lieux/basse-normandie/', 'organisations/region-basse-normandie/', 'etudes-de-cas/basse-normandie-macedoine/'],
  ],
  ['provençal', ['lieux/paca/', 'organisations/region-paca/', 'etudes-de-cas/paca-upm/']],
  ['francilien', 'lieux/region-parisienne/'],
  ['balkanique', BALKANS],
  ['méditerranéen', MEDITERRANEAN],
  ['européenne', ['lieux/europe/', 'organisations/union-europeenne/', 'interventions/lissilour-jumelages-europeens/']],
  ['anglais', ['lieux/kent/', 'etudes-de-cas/detroits-europe/']],
  ['coopération franco-malienne', ['lieux/mali/', ...ANGERS_BAMAKO]],
  ['les musées serbes', ['etudes-de-cas/nevers-sremska-mitrovica/', 'lieux/serbie/']],
  ['urbanisme turc', ['etudes-de-cas/rennes-diyarbakir/', 'themes/urbanisme/', 'lieux/turquie/']],
  ['élus nantais', ['lieux/nantes/', 'interventions/quero-climat/', 'etudes-de-cas/nantes-climat/']],
  ['patrimoine laotien', HERITAGE],
];

/** Former, foreign and neighbouring names. */
const otherNames: readonly LabelledQuery[] = [
  ['ex-Yougoslavie', BALKANS],
  ['Yougoslavie', BALKANS],
  ['FYROM', 'lieux/macedoine/'],
  ['ancienne république yougoslave de Macédoine', 'lieux/macedoine/'],
  ['Macedonia', 'lieux/macedoine/'],
  ['Serbia', 'lieux/serbie/'],
  ['Turkey', 'lieux/turquie/'],
  ['United States', 'lieux/etats-unis/'],
  ['Amérique', ['lieux/etats-unis/', 'organisations/organisation-etasunienne-jumelages/']],
  ['Cisjordanie', PALESTINE],
  ['Gaza', PALESTINE],
  ['autorité palestinienne', PALESTINE],
  ['Terre sainte', ['lieux/proche-orient/', 'lieux/israel/', 'lieux/palestine/', ...NEAR_EAST]],
  ['Middle East', NEAR_EAST],
  ['Indochine', ['lieux/laos/', ...HERITAGE]],
  ['Soudan français', ['lieux/mali/', ...ANGERS_BAMAKO]],
  ['Kurdistan', ['lieux/diyarbakir/', 'etudes-de-cas/rennes-diyarbakir/']],
  ['Amed', 'lieux/diyarbakir/'],
  ['Marseilles', 'lieux/marseille/'],
  ['Royaume-Uni', ['lieux/kent/', 'etudes-de-cas/detroits-europe/']],
  ['Grande-Bretagne', ['lieux/kent/', 'etudes-de-cas/detroits-europe/']],
  ['Norvège', 'lieux/oslo/'],
  ['Manche', STRAITS.concat('lieux/detroit-pas-de-calais/')],
  ['Côte d’Azur', ['lieux/paca/', 'organisations/region-paca/']],
  ['Vendée', 'lieux/la-roche-sur-yon/'],
  ['Luangphabang', 'lieux/louang-prabang/'],
  ['République populaire de Chine', 'lieux/chine/'],
  ['Ministère de l’Europe et des Affaires étrangères', 'organisations/mae/'],
];

/** Continents, and areas larger than what is named. */
const widerAreas: readonly LabelledQuery[] = [
  ['Afrique', ['lieux/mali/', 'lieux/bamako/', ...ANGERS_BAMAKO]],
  ['Afrique de l’Ouest', ['lieux/mali/', 'lieux/bamako/', ...ANGERS_BAMAKO]],
  ['Sahel', ['lieux/mali/', 'lieux/bamako/', ...ANGERS_BAMAKO]],
  ['africain', ['lieux/mali/', 'lieux/bamako/', ...ANGERS_BAMAKO]],
  ['Asie', ['lieux/laos/', 'lieux/chine/', 'lieux/hiroshima/', 'lieux/louang-prabang/', ...HERITAGE]],
  ['Asie du Sud-Est', ['lieux/laos/', 'lieux/louang-prabang/', ...HERITAGE]],
  ['asiatique', ['lieux/laos/', 'lieux/chine/', 'lieux/hiroshima/', 'lieux/louang-prabang/', ...HERITAGE]],
  ['coopération en Asie', ['lieux/laos/', 'lieux/chine/', 'lieux/hiroshima/', 'lieux/louang-prabang/', ...HERITAGE]],
  ['Amérique du Nord', 'lieux/etats-unis/'],
  ['Europe du Sud-Est', BALKANS],
  ['Europe de l’Est', BALKANS],
  ['pays de l’Est', BALKANS],
  ['Scandinavie', 'lieux/oslo/'],
  ['Pays de la Loire', ['lieux/angers/', 'lieux/nantes/', 'lieux/la-roche-sur-yon/']],
  ['Bretagne', 'lieux/rennes/'],
  ['Anjou', 'lieux/angers/'],
  ['Limousin', 'lieux/limoges/'],
  ['Bourgogne', 'lieux/nevers/'],
  ['Touraine', 'lieux/chinon/'],
  ['Asie orientale', ['lieux/chine/', 'lieux/hiroshima/']],
  ['villes africaines', ['lieux/mali/', 'lieux/bamako/', ...ANGERS_BAMAKO]],
];

/** Other words for the same thing. */
const synonyms: readonly LabelledQuery[] = [
  [
    'paradiplomatie',
    ['definitions/diplomatie-des-villes/', 'definitions/diplomatie-locale-nationale/', 'parties/contexte/'],
  ],
  ['villes sœurs', TWINNING],
  ['villes jumelles', TWINNING],
  ['armement nucléaire', NUCLEAR],
  ['bombe A', NUCLEAR],
  ['dénucléarisation', NUCLEAR],
  ['réchauffement climatique', CLIMATE],
  ['changement climatique', CLIMATE],
  ['écologie', CLIMATE],
  ['globalisation', GLOBALISATION],
  [
    'immigrés',
    ['definitions/mondialisations/', 'themes/mondialisations/', 'definitions/hybridation-interets-valeurs/'],
  ],
  [
    'coopération internationale',
    DECENTRALISED.concat('interventions/viltard-jumelages/', 'definitions/jumelage/', 'interventions/quero-climat/'),
  ],
  ['action extérieure', ['interventions/mestre-mondialisations/', 'definitions/mondialisations/']],
  ['droits humains', RIGHTS],
  ['libertés fondamentales', RIGHTS],
  ['conflit israélo-arabe', NEAR_EAST],
  ['urbanistes', ['themes/urbanisme/', 'etudes-de-cas/rennes-diyarbakir/', 'organisations/ateliers-urbanisme-cergy/']],
  ['aménagement urbain', ['themes/urbanisme/', 'etudes-de-cas/rennes-diyarbakir/']],
  ['poterie', CERAMICS],
  ['vacanciers', ['themes/tourisme/', 'etudes-de-cas/basse-normandie-macedoine/']],
  ['fonctionnaires', TRADE.concat('organisations/cnfpt/')],
  ['mairie d’Angers', ['lieux/angers/', 'interventions/kotras-angers/', 'organisations/ville-angers/']],
  [
    'collectivité territoriale',
    [
      'definitions/diplomatie-des-villes/',
      'definitions/cooperation-decentralisee/',
      'definitions/atouts-autorites-locales/',
      'parties/contexte/',
      'interventions/viltard-politics-policies/',
      'parties/actions-diversite/',
    ],
  ],
  [
    'réciproque',
    [
      'themes/reciprocite/',
      'definitions/effets-ici-la-bas/',
      'parties/effets-ici-la-bas/',
      'etudes-de-cas/basse-normandie-macedoine/',
    ],
  ],
  ['gagnant-gagnant', ['themes/reciprocite/', 'definitions/effets-ici-la-bas/', 'parties/effets-ici-la-bas/']],
  ['lobby', ['interventions/maisetti-paca/', 'etudes-de-cas/paca-upm/']],
  ['Bruxelles', ['organisations/union-europeenne/']],
  ['Quai d’Orsay ministre', 'organisations/mae/'],
  ['casques bleus ONU', 'organisations/onu/'],
  [
    'pacifisme',
    [
      'themes/paix/',
      'definitions/diplomatie-locale-nationale/',
      'interventions/viltard-traumatismes/',
      'definitions/culture-de-la-paix/',
    ],
  ],
  ['développement durable', CLIMATE],
];

/** English, as students and partners abroad type it. */
const english: readonly LabelledQuery[] = [
  ['twinning', TWINNING],
  ['sister cities', TWINNING],
  ['human rights', RIGHTS],
  ['city diplomacy', ['definitions/diplomatie-des-villes/', 'parties/contexte/', 'parties/deux-definitions/']],
  ['decentralised cooperation', DECENTRALISED],
  ['decentralized cooperation', DECENTRALISED],
  ['climate change', CLIMATE],
  ['nuclear weapons', NUCLEAR],
  [
    'peace',
    [
      'themes/paix/',
      'definitions/culture-de-la-paix/',
      'organisations/maires-pour-la-paix/',
      'parties/mission-historique/',
    ],
  ],
  ['culture of peace', ['definitions/culture-de-la-paix/', 'etudes-de-cas/malakoff-afcdrp/']],
  ['world heritage', HERITAGE],
  ['globalization', GLOBALISATION],
  [
    'local authorities',
    ['definitions/atouts-autorites-locales/', 'definitions/diplomatie-des-villes/', 'interventions/besse-ouverture/'],
  ],
  [
    'public policy',
    ['definitions/policies/', 'parties/politics-policies/', 'interventions/viltard-politics-policies/'],
  ],
  ['NGO', 'organisations/ong/'],
  ['European Union', 'organisations/union-europeenne/'],
  ['United Nations', 'organisations/onu/'],
  [
    'cold war',
    [
      'interventions/viltard-jumelages/',
      'definitions/conceptions-jumelage/',
      'parties/premiers-jumelages/',
      'interventions/le-marchand-nord-nord/',
    ],
  ],
  ['foreign affairs', 'organisations/mae/'],
  ['tourism', ['themes/tourisme/', 'etudes-de-cas/basse-normandie-macedoine/']],
];

/** Letters, spaces and signs as a PDF, a telephone or another keyboard leaves them. */
const pastedText: readonly LabelledQuery[] = [
  ['coopé\u00ADration décen\u00ADtralisée', DECENTRALISED],
  ['mondia-\nlisation', GLOBALISATION],
  [
    'diplo-\nmatie des villes',
    ['definitions/diplomatie-des-villes/', 'parties/contexte/', 'parties/deux-definitions/'],
  ],
  ['désar- mement', ['themes/paix/', ...NUCLEAR]],
  ['Ｈｉｒｏｓｈｉｍａ', 'lieux/hiroshima/'],
  ['ＣＮＦＰＴ', 'organisations/cnfpt/'],
  ['Louang\u200BPrabang', 'lieux/louang-prabang/'],
  ['Louang\u200D Prabang', 'lieux/louang-prabang/'],
  ['\uFEFFBamako', 'lieux/bamako/'],
  ['deﬁnition élargie', ['definitions/diplomatie-villes-elargie/', 'parties/deux-definitions/']],
  ['inﬂuence conﬂits prévention', ['definitions/diplomatie-villes-etroite/']],
  ['5.238', ['etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['5,238', ['etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['5238 villes', ['etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['5 238', ['etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['5’238 villes', ['etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['rennesdiyarbakir', ['etudes-de-cas/rennes-diyarbakir/', 'lieux/diyarbakir/']],
  ['angersbamako', ANGERS_BAMAKO],
  ['chinonlouangprabang', HERITAGE],
  ['culturedelapaix', ['definitions/culture-de-la-paix/']],
  ['Rennes–Diyarbakir', ['etudes-de-cas/rennes-diyarbakir/']],
  ['Rennes—Diyarbakir', ['etudes-de-cas/rennes-diyarbakir/']],
  ['Nevers/Sremska Mitrovica', ['etudes-de-cas/nevers-sremska-mitrovica/']],
  ['plate-forme des villes partenaires', ['organisations/plateforme-villes-bamako/', ...ANGERS_BAMAKO]],
  ['plate forme Bamako', ['organisations/plateforme-villes-bamako/', ...ANGERS_BAMAKO]],
  ['arrière pays', ['etudes-de-cas/basse-normandie-macedoine/']],
  ['arrièrepays', ['etudes-de-cas/basse-normandie-macedoine/']],
  ['euroméditerranéen', ['interventions/maisetti-paca/', 'etudes-de-cas/paca-upm/', 'themes/mediterranee/']],
  ['infraétatiques', ['parties/conclusion/', 'interventions/besse-ouverture/']],
  ['après guerre jumelages', ['parties/premiers-jumelages/', ...TWINNING]],
  ['C. U. F.', 'organisations/cuf/'],
  ['C.N.F.P.T', 'organisations/cnfpt/'],
  ['A.F.C.D.R.P.', 'organisations/afcdrp/'],
  ['06/08/1945', ['etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['6.8.1945', ['etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['6-08-1945', ['etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['1945-08-06', ['etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['le 6 août 45', ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'lieux/hiroshima/']],
  ['2ème guerre mondiale', ['interventions/viltard-jumelages/']],
  ['IIe guerre mondiale', ['interventions/viltard-jumelages/']],
  ['2nde guerre mondiale', ['interventions/viltard-jumelages/']],
  ['seconde guerre mondiale', ['interventions/viltard-jumelages/']],
  ['quatorze villes céramique', CERAMICS],
  ['D\u0327iyarbakir', 'lieux/diyarbakir/'],
  ['université Paris-I', 'organisations/universite-paris-1/'],
  [
    'l′action internationale des villes',
    [
      'interventions/viltard-jumelages/',
      'definitions/jumelage/',
      'definitions/diplomatie-des-villes/',
      'interventions/besse-ouverture/',
      'definitions/conceptions-jumelage/',
      'interventions/viltard-politics-policies/',
      'parties/contexte/',
      'parties/introduction/',
    ],
  ],
  ['médi\u00ADterranée', MEDITERRANEAN],
  [
    '«\u00A0Maires pour la paix\u00A0»',
    [
      'organisations/maires-pour-la-paix/',
      'etudes-de-cas/hiroshima-maires-pour-la-paix/',
      'etudes-de-cas/malakoff-afcdrp/',
    ],
  ],
  ['Route mondiale\nde la céramique', CERAMICS],
  ['中国', 'lieux/chine/'],
  ['Охрид', 'lieux/ohrid/'],
  ['ישראל', 'lieux/israel/'],
];

/** Names heard, never read. */
const byEar: readonly LabelledQuery[] = [
  ['pougnot', 'intervenants/pierre-pougnaud/'],
  ['pougno', 'intervenants/pierre-pougnaud/'],
  ['creppo', 'intervenants/helene-crepeau/'],
  ['Krépeau', 'intervenants/helene-crepeau/'],
  ['Viltar', 'intervenants/yves-viltard/'],
  ['maïzetti', 'intervenants/nicolas-maisetti/'],
  ['mézetti', 'intervenants/nicolas-maisetti/'],
  ['lissiloure', 'intervenants/jean-lissilour/'],
  ['lokournet', 'intervenants/jean-pierre-laucournet/'],
  ['lefransoi', 'intervenants/roselyne-lefrancois/'],
  ['le françois', 'intervenants/roselyne-lefrancois/'],
  ['chibata', 'intervenants/yoshio-shibata/'],
  ['ïroshima', 'lieux/hiroshima/'],
  ['diarbakire', 'lieux/diyarbakir/'],
  ['bamakko', 'lieux/bamako/'],
  ['luan prabang', 'lieux/louang-prabang/'],
  ['sremska mitrovitsa', 'lieux/sremska-mitrovica/'],
  ['massedoine', 'lieux/macedoine/'],
  ['thomas kéro', 'intervenants/thomas-quero/'],
  ['sophie cotras', 'intervenants/sophie-kotras/'],
  ['nadège leclure', 'intervenants/nadege-lecluse/'],
  ['michel sibo', 'intervenants/michel-cibot/'],
  ['ceramik', CERAMICS],
];

/** A family name with another given name: the person is meant. */
const wrongGivenNames: readonly LabelledQuery[] = [
  ['Jean Viltard', 'intervenants/yves-viltard/'],
  ['Sylvie Kotras', 'intervenants/sophie-kotras/'],
  ['Pierre Laucournet', 'intervenants/jean-pierre-laucournet/'],
  ['Nathalie Lecluse', 'intervenants/nadege-lecluse/'],
  ['Marc Quéro', 'intervenants/thomas-quero/'],
  ['Bernard Gallet', 'intervenants/bertrand-gallet/'],
  ['Monique Lefrançois', 'intervenants/roselyne-lefrancois/'],
  ['Sophie Besse', 'intervenants/catherine-besse/'],
  ['Nicolas Frémont', 'intervenants/alain-fremont/'],
  ['Claude Cibot', 'intervenants/michel-cibot/'],
  ['Y. Viltard', 'intervenants/yves-viltard/'],
  ['JP Laucournet', 'intervenants/jean-pierre-laucournet/'],
  ['monsieur le professeur Viltard', 'intervenants/yves-viltard/'],
  ['Mlle Crépeau', 'intervenants/helene-crepeau/'],
  ['docteur Maisetti', 'intervenants/nicolas-maisetti/'],
  ['Hélene Le Marchand', 'intervenants/anne-sophie-le-marchand/'],
];

/** Signs that say how to look. */
const operators: readonly LabelledQuery[] = [
  [
    'jumelage -Israël',
    [
      'definitions/jumelage/',
      'themes/jumelages/',
      'definitions/conceptions-jumelage/',
      'interventions/lissilour-jumelages-europeens/',
      'interventions/viltard-jumelages/',
    ],
  ],
  [
    'Angers -Bamako',
    ['lieux/angers/', 'interventions/kotras-angers/', 'organisations/inset-angers/', 'interventions/besse-ouverture/'],
  ],
  [
    'diplomatie -villes -locale',
    [
      'interventions/maisetti-paca/',
      'definitions/prerogatives-diplomatiques/',
      'interventions/fremont-balkans/',
      'interventions/nicolet-palestine/',
      'interventions/pougnaud-prerogatives/',
      'definitions/alignement/',
      'organisations/mae/',
    ],
  ],
  ['"coopération décentralisée" Limoges', ['lieux/limoges/', ...CERAMICS]],
  ['"droit de l’homme"', RIGHTS],
  ['"élection législative"', ['etudes-de-cas/palestine-apres-2006/', 'etudes-de-cas/villes-francaises-proche-orient/']],
  [
    '"guerre froide" jumelage',
    ['interventions/viltard-jumelages/', 'definitions/conceptions-jumelage/', 'parties/premiers-jumelages/'],
  ],
  [
    '« bonnes pratiques »',
    [
      'interventions/le-marchand-nord-nord/',
      'etudes-de-cas/nevers-sremska-mitrovica/',
      'etudes-de-cas/limoges-route-ceramique/',
      'definitions/relations-nord-nord/',
    ],
  ],
  ['“rideau de fer”', ['definitions/conceptions-jumelage/']],
  [
    '"les Nations unies reconnaissent […] un moyen de coopération"',
    ['interventions/viltard-jumelages/', 'definitions/jumelage/'],
  ],
  ['"levier [...] dans ce domaine"', ['interventions/lefrancois-droits-homme/']],
  ['"place intermédiaire … populations"', ['interventions/kotras-place-intermediaire/']],
  ['"sécurité maritime" -tourisme', ['etudes-de-cas/detroits-europe/']],
  ['jumelages ET paix', TWINNING.concat('themes/paix/', 'parties/premiers-jumelages/')],
  ['Palestine OU Israël', [...PALESTINE, 'lieux/israel/']],
  ['"conduire les relations internationales', ['interventions/fremont-metier/', ...TRADE]],
];

/** Sentences copied from a page. */
const copiedQuotations: readonly LabelledQuery[] = [
  [
    '« Conduire les relations internationales dans une collectivité est un métier. »',
    ['interventions/fremont-metier/'],
  ],
  ['les colloques ont pour fonction de faire apparaître des questions', ['interventions/viltard-colloques/']],
  [
    '« Nous travaillons avec des villes très différentes du point de vue de la géographie, de la culture, du développement économique, etc. »',
    ['interventions/kotras-angers/'],
  ],
  [
    '"la Basse-Normandie et la Macédoine apprennent énormément l’une de l’autre."',
    ['interventions/lecluse-macedoine/'],
  ],
  [
    '« des précautions techniques soient prises afin d’éviter toute confusion des rôles »',
    ['interventions/pougnaud-prerogatives/'],
  ],
  ['« donner [à ce partenariat] une dimension concrète et moins sécuritaire »', ['interventions/maisetti-paca/']],
  ['« donner […] une dimension concrète et moins sécuritaire »', ['interventions/maisetti-paca/']],
  ['« une sorte d’hybridation entre des intérêts et des valeurs »', ['interventions/maisetti-paca/']],
  [
    '« Alors que la construction européenne fait à nouveau l’objet de réactions hostiles, il est nécessaire de redonner une certaine vitalité aux jumelages européens »',
    ['interventions/lissilour-jumelages-europeens/'],
  ],
  [
    '« Celles-ci [les collectivités locales] sont à une place intermédiaire entre des grandes décisions internationales et des populations »',
    ['interventions/kotras-place-intermediaire/'],
  ],
  [
    '14 villes se sont engagées à travailler ensemble, pour faciliter les échanges culturels entre les villes membres',
    ['interventions/laucournet-limoges/'],
  ],
  [
    '« [trop] souvent, le contenu des actions diplomatiques des autorités locales s’aligne sur les idées étatiques et internationales. »',
    ['interventions/mestre-mondialisations/'],
  ],
  [
    'Le 6 août 1945, une bombe atomique est lancée sur Hiroshima, qui en reste marquée à jamais.',
    ['etudes-de-cas/hiroshima-maires-pour-la-paix/'],
  ],
  [
    'L’association rassemble 5 238 villes, dont 137 françaises, et s’étend à plus de 153 pays.',
    ['etudes-de-cas/hiroshima-maires-pour-la-paix/'],
  ],
  [
    'La céramique et la porcelaine ont fait l’industrie de Limoges, et l’économie locale en garde une forte empreinte.',
    ['etudes-de-cas/limoges-route-ceramique/'],
  ],
  ['Il faut attendre 1993 et la signature des accords d’Oslo', ['etudes-de-cas/villes-francaises-proche-orient/']],
  ['"le Laos, très centralisé, n’a pas de collectivités locales"', ['etudes-de-cas/chinon-louang-prabang/']],
  ['Elle accueille les personnes qui viennent au Mali prendre part à des projets de coopération', ANGERS_BAMAKO],
  [
    '« Le but est que les actions proviennent tant des services des collectivités que des habitants eux-mêmes (associations locales, artistes, citoyens, etc.) »',
    ['interventions/cibot-malakoff/'],
  ],
  ['"Cités unies France (CUF), au contraire, en affirme la légitimité"', ['etudes-de-cas/palestine-apres-2006/']],
  ['le contexte est celui d’un après-conflit', ['etudes-de-cas/nevers-sremska-mitrovica/']],
  [
    'bâtir un système de gouvernance qui permette de gérer et de mettre en valeur le site',
    ['etudes-de-cas/chinon-louang-prabang/'],
  ],
  [
    'Yves Viltard, enseignant-chercheur en sciences politiques à Paris I, et spécialiste de la coopération décentralisée',
    [
      'intervenants/yves-viltard/',
      'interventions/viltard-jumelages/',
      'interventions/viltard-traumatismes/',
      'interventions/viltard-politics-policies/',
    ],
  ],
];

/** Words left unfinished: what was shown while they were typed stays. */
const unfinishedWords: readonly LabelledQuery[] = [
  ['hirosh', 'lieux/hiroshima/'],
  ['diyar', 'lieux/diyarbakir/'],
  ['macédoi', 'lieux/macedoine/'],
  ['viltar', 'intervenants/yves-viltard/'],
  ['laucour', 'intervenants/jean-pierre-laucournet/'],
  ['lissil', 'intervenants/jean-lissilour/'],
  ['pougn', 'intervenants/pierre-pougnaud/'],
  ['maiset', 'intervenants/nicolas-maisetti/'],
  ['jumela', TWINNING],
  ['cérami', CERAMICS],
  ['urbani', ['themes/urbanisme/', 'etudes-de-cas/rennes-diyarbakir/', 'organisations/ateliers-urbanisme-cergy/']],
  ['patrimo', HERITAGE],
  [
    'décentrali',
    [...DECENTRALISED, 'themes/decentralisation/', 'etudes-de-cas/nevers-sremska-mitrovica/', 'organisations/rcdp/'],
  ],
  ['mondiali', GLOBALISATION],
  ['hybrid', ['definitions/hybridation-interets-valeurs/', 'interventions/maisetti-paca/']],
  ['palest', PALESTINE],
  ['serb', ['lieux/serbie/', 'organisations/groupe-serbie-cuf/', 'etudes-de-cas/nevers-sremska-mitrovica/']],
  ['bama', ['lieux/bamako/', 'organisations/maison-partenariat-bamako/', ...ANGERS_BAMAKO]],
  ['coopération décentral', DECENTRALISED.concat('organisations/rcdp/')],
  ['maires pour la pai', ['organisations/maires-pour-la-paix/', 'etudes-de-cas/hiroshima-maires-pour-la-paix/']],
  ['route mondiale de la cér', CERAMICS],
  ['nantes clima', CLIMATE],
  ['louang prab', 'lieux/louang-prabang/'],
  ['lobbyin', ['interventions/maisetti-paca/', 'etudes-de-cas/paca-upm/']],
];

/** A thing named by the way: the texts that answer, and the thing itself not far. */
const namedByTheWay: readonly LabelledQuery[] = [
  ['jumelage avec une ville du mali', ['lieux/mali/', ...ANGERS_BAMAKO, 'definitions/jumelage/', 'themes/jumelages/']],
  ['formation des cadres municipaux à Bamako', ANGERS_BAMAKO],
  [
    'appui aux lois de décentralisation en Serbie',
    ['etudes-de-cas/nevers-sremska-mitrovica/', 'themes/decentralisation/', 'lieux/serbie/'],
  ],
  [
    'tourisme dans la baie du Mont-Saint-Michel',
    ['etudes-de-cas/basse-normandie-macedoine/', 'lieux/baie-mont-saint-michel/', 'themes/tourisme/'],
  ],
  ['le rôle de CGLU dans les négociations climatiques', ['etudes-de-cas/nantes-climat/', 'organisations/cglu/']],
  ['statut de CGLU auprès des Nations unies', ['definitions/diplomatie-locale-nationale/', 'organisations/cglu/']],
  ['Viltard et la guerre froide', ['interventions/viltard-jumelages/']],
  ['la position de la France sur les élections palestiniennes de 2006', ['etudes-de-cas/palestine-apres-2006/']],
  ['projet d’aménagement du quartier Ben U Sen', ['etudes-de-cas/rennes-diyarbakir/', 'lieux/ben-u-sen/']],
  ['Kent sécurité maritime environnement', ['etudes-de-cas/detroits-europe/']],
  ['formation du personnel Cités unies France', ['interventions/fremont-metier/', 'organisations/cuf/']],
  ['la thèse de Nicolas Maisetti', ['interventions/maisetti-paca/', 'intervenants/nicolas-maisetti/']],
  ['culture et biodiversité entre Palestine et Israël', ['interventions/crepeau-consensus/']],
  ['marketing du secteur céramique', ['interventions/laucournet-limoges/']],
  ['ateliers de Cergy à Diyarbakir', ['etudes-de-cas/rennes-diyarbakir/', 'organisations/ateliers-urbanisme-cergy/']],
  ['programme culturel de Nevers', ['etudes-de-cas/nevers-sremska-mitrovica/', 'lieux/nevers/']],
];

/** What a page shows beside its running text. */
const shownBesideTheText: readonly LabelledQuery[] = [
  ['création de l’État d’Israël 1947', ['etudes-de-cas/villes-francaises-proche-orient/']],
  ['Trois missions pluridisciplinaires à Diyarbakir', ['etudes-de-cas/rennes-diyarbakir/']],
  ['Création de la Route mondiale de la céramique', CERAMICS],
  ['condition mise à l’action diplomatique des villes', ['interventions/pougnaud-prerogatives/']],
  ['registres de la Région PACA', ['interventions/maisetti-paca/', 'etudes-de-cas/paca-upm/']],
  ['ce que ne sont pas les autorités locales et régionales', ['interventions/viltard-traumatismes/']],
  ['loi n° 2015-29 du 16 janvier 2015', ['lieux/basse-normandie/', 'organisations/region-basse-normandie/']],
  ['accord de Prespa', ['lieux/macedoine/']],
  ['résolution 181', ['etudes-de-cas/villes-francaises-proche-orient/']],
  ['obédience étasunienne', ['definitions/conceptions-jumelage/', 'interventions/viltard-jumelages/']],
];

export const searchQueriesAsTyped: Readonly<Record<string, readonly LabelledQuery[]>> = {
  questionsAsked,
  spokenSentences,
  unknownWordsAmongOthers,
  absentNames,
  absentWithCommonWords,
  demonyms,
  otherNames,
  widerAreas,
  synonyms,
  english,
  pastedText,
  byEar,
  wrongGivenNames,
  operators,
  copiedQuotations,
  unfinishedWords,
  namedByTheWay,
  shownBesideTheText,
};
