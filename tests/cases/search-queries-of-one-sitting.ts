import type { LabelledQuery } from './search-queries.ts';

/**
 * Labelled queries of one sitting, by the kinds of reader who come: an official with a telephone, an officer of an
 * authority, a researcher with a citation, a librarian, somebody who asks aloud. The labels are made as in
 * `search-queries.ts`: from the written synthesis and `content/`, before any search was run on them.
 */

const NOTHING: readonly string[] = [];

const KOTRAS = [
  'intervenants/sophie-kotras/',
  'interventions/kotras-angers/',
  'interventions/kotras-place-intermediaire/',
];
const BAMAKO = [
  'etudes-de-cas/angers-bamako/',
  'lieux/bamako/',
  'organisations/maison-partenariat-bamako/',
  'organisations/plateforme-villes-bamako/',
];
const CERAMICS = [
  'etudes-de-cas/limoges-route-ceramique/',
  'interventions/laucournet-limoges/',
  'organisations/route-mondiale-ceramique/',
];
const STRAITS = [
  'etudes-de-cas/detroits-europe/',
  'interventions/lods-detroits/',
  'organisations/initiative-detroits-europe/',
  'themes/mer-detroits/',
];
const RENNES = ['etudes-de-cas/rennes-diyarbakir/', 'interventions/lefrancois-droits-homme/'];
const HERITAGE = ['etudes-de-cas/chinon-louang-prabang/', 'lieux/louang-prabang/', 'lieux/chinon/', 'lieux/laos/'];
const NEVERS = ['etudes-de-cas/nevers-sremska-mitrovica/', 'lieux/nevers/', 'lieux/sremska-mitrovica/'];
const NUCLEAR = [
  'etudes-de-cas/hiroshima-maires-pour-la-paix/',
  'interventions/shibata-abolition/',
  'definitions/approches-desarmement/',
  'etudes-de-cas/malakoff-afcdrp/',
];
const CLIMATE = ['etudes-de-cas/nantes-climat/', 'interventions/quero-climat/', 'themes/climat/'];
const MACEDONIA = ['etudes-de-cas/basse-normandie-macedoine/', 'interventions/lecluse-macedoine/', 'lieux/macedoine/'];
const AFTER_2006 = ['etudes-de-cas/palestine-apres-2006/', 'interventions/nicolet-palestine/'];
const NEAR_EAST = ['etudes-de-cas/villes-francaises-proche-orient/', 'themes/proche-orient/', 'lieux/proche-orient/'];
const PACA = ['etudes-de-cas/paca-upm/', 'interventions/maisetti-paca/', 'definitions/hybridation-interets-valeurs/'];
const TWINNING = [
  'definitions/jumelage/',
  'themes/jumelages/',
  'interventions/viltard-jumelages/',
  'definitions/conceptions-jumelage/',
  'interventions/lissilour-jumelages-europeens/',
];
const GLOBAL = ['definitions/mondialisations/', 'interventions/mestre-mondialisations/', 'themes/mondialisations/'];
const TWO_DEFINITIONS = [
  'definitions/diplomatie-des-villes/',
  'parties/deux-definitions/',
  'definitions/diplomatie-villes-etroite/',
  'definitions/diplomatie-villes-elargie/',
  'debats/faire-la-paix-seulement-ou-bien-davantage/',
];

export const searchQueriesOfOneSitting: Record<string, readonly LabelledQuery[]> = {
  'on a telephone': [
    ['kotras angers', KOTRAS],
    ['cest quoi diplomatie des villes', TWO_DEFINITIONS],
    ['quesqui se passe a bamako', BAMAKO],
    ['limoge ceramique', CERAMICS],
    ['ville de never serbie', NEVERS],
    ['rene et diarbakir', RENNES],
    ['palestine hammas', AFTER_2006],
    ['pas de calai kent detroit', STRAITS],
    ['bombe atomic', NUCLEAR],
    ['coop decentralisée def', ['definitions/cooperation-decentralisee/']],
    ['ki a parlé du climat', CLIMATE],
    ['lefrancoi rennes', ['intervenants/roselyne-lefrancois/', 'interventions/lefrancois-droits-homme/']],
    ['mr nicollet', ['intervenants/claude-nicolet/', 'interventions/nicolet-palestine/']],
    ['jumelage allemagn', TWINNING],
    [
      'nante metropol reseau',
      ['etudes-de-cas/nantes-climat/', 'interventions/quero-climat/', 'organisations/nantes-metropole/'],
    ],
    [
      'dites moi ce que dit monsieur gallet sur le rôle des collectivités françaises',
      ['interventions/gallet-role-fondamental/', 'intervenants/bertrand-gallet/'],
    ],
    ['ok google cherche jumelages européens rennes', ['interventions/lissilour-jumelages-europeens/']],
    ['svp adjointe au maire angers', ['intervenants/catherine-besse/', 'interventions/besse-ouverture/']],
    ['loang prabang', HERITAGE],
    ['mirtovica', NEVERS],
  ],
  'of officers': [
    [
      'directeur général adjoint Limoges',
      ['intervenants/jean-pierre-laucournet/', 'interventions/laucournet-limoges/'],
    ],
    [
      'DGA ville de limoges',
      [
        'intervenants/jean-pierre-laucournet/',
        'interventions/laucournet-limoges/',
        'etudes-de-cas/limoges-route-ceramique/',
        'organisations/ville-limoges/',
        'lieux/limoges/',
      ],
    ],
    [
      'chargée de mission relations internationales',
      ['intervenants/helene-crepeau/', 'interventions/crepeau-consensus/'],
    ],
    ['directrice des relations internationales', KOTRAS],
    [
      'responsable RI Angers',
      [
        'intervenants/anne-sophie-le-marchand/',
        'interventions/le-marchand-nord-nord/',
        'intervenants/sophie-kotras/',
        'interventions/kotras-angers/',
      ],
    ],
    [
      'secrétaire général AFCDRP',
      ['intervenants/michel-cibot/', 'interventions/cibot-malakoff/', 'organisations/afcdrp/'],
    ],
    ['président du RCDP', ['intervenants/claude-nicolet/', 'interventions/nicolet-palestine/', 'organisations/rcdp/']],
    ['C.G.L.U.', ['organisations/cglu/']],
    [
      'CUF groupe pays Serbie',
      ['organisations/groupe-serbie-cuf/', 'interventions/fremont-balkans/', 'intervenants/alain-fremont/'],
    ],
    [
      'A.F.D. observatoire',
      ['etudes-de-cas/rennes-diyarbakir/', 'organisations/afd/', 'organisations/observatoire-habitat-diyarbakir/'],
    ],
    [
      'MAE chargé de mission',
      ['intervenants/pierre-pougnaud/', 'interventions/pougnaud-prerogatives/', 'organisations/mae/'],
    ],
    ['quai d’orsay', ['organisations/mae/', 'intervenants/pierre-pougnaud/', 'interventions/pougnaud-prerogatives/']],
    ['INET CNFPT formation Angers', ['organisations/cnfpt/', 'organisations/inset-angers/', 'parties/introduction/']],
    [
      'ministère de l’europe et des affaires étrangères',
      ['organisations/mae/', 'intervenants/pierre-pougnaud/', 'interventions/pougnaud-prerogatives/'],
    ],
    ['plateforme villes partenaires mutualisation financements', BAMAKO],
    [
      'formation des agents territoriaux à l’international',
      [
        'interventions/fremont-metier/',
        'themes/metier/',
        'etudes-de-cas/rennes-diyarbakir/',
        'definitions/policies/',
        'parties/politics-policies/',
        'parties/introduction/',
        'organisations/cnfpt/',
      ],
    ],
    [
      'statut auprès de l’ONU CGLU',
      ['definitions/diplomatie-locale-nationale/', 'organisations/cglu/', 'parties/diplomaties-locale-nationale/'],
    ],
    ['vice-présidente jumelage', TWINNING],
    ['élus au comité de jumelage', TWINNING],
    ['gestion des fonds européens', ['etudes-de-cas/basse-normandie-macedoine/']],
    [
      'politique publique internationale',
      [
        'definitions/policies/',
        'interventions/viltard-politics-policies/',
        'interventions/fremont-metier/',
        'parties/politics-policies/',
      ],
    ],
  ],
  'of researchers': [
    ['« levier de progrès »', ['interventions/lefrancois-droits-homme/']],
    ['"lourdes responsabilités"', ['interventions/kotras-place-intermediaire/']],
    ['"confusion des rôles" pougnaud', ['interventions/pougnaud-prerogatives/']],
    ['"dépositaires des traumatismes […] conflits entre les peuples"', ['interventions/viltard-traumatismes/']],
    ['« Nous travaillons avec des villes très différentes (…) »', ['interventions/kotras-angers/']],
    [
      'hybridation des intérêts et des valeurs',
      ['definitions/hybridation-interets-valeurs/', 'interventions/maisetti-paca/'],
    ],
    ['paradiplomatie identitaire', TWO_DEFINITIONS],
    [
      'typologie politics / policies',
      [
        'definitions/politics/',
        'definitions/policies/',
        'interventions/viltard-politics-policies/',
        'parties/politics-policies/',
      ],
    ],
    [
      'acteurs infra-étatiques légitimité',
      ['themes/legitimite/', 'parties/conclusion/', 'interventions/besse-ouverture/', 'parties/combat-legitimite/'],
    ],
    ['acteurs infraétatiques', ['interventions/besse-ouverture/', 'parties/conclusion/']],
    ['accords d’Oslo 1993', ['etudes-de-cas/villes-francaises-proche-orient/', 'lieux/oslo/']],
    ['6 aout 45', ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'lieux/hiroshima/']],
    ['jumelages 1971 nations unies', ['interventions/viltard-jumelages/', 'definitions/jumelage/']],
    [
      'années quatre-vingt-dix coopération sud',
      [
        'interventions/le-marchand-nord-nord/',
        'debats/vers-le-sud-ou-entre-villes-du-nord/',
        'definitions/cooperation-decentralisee/',
      ],
    ],
    ['qui parle de la mondialisation', GLOBAL],
    [
      'qui défend les relations nord-nord ?',
      [
        'interventions/le-marchand-nord-nord/',
        'definitions/relations-nord-nord/',
        'intervenants/anne-sophie-le-marchand/',
        'debats/vers-le-sud-ou-entre-villes-du-nord/',
      ],
    ],
    ['viltard mythes nationaux', ['interventions/viltard-traumatismes/']],
    ['mestre alignement', ['definitions/alignement/', 'interventions/mestre-mondialisations/']],
    ['maisetti thèse marseille', ['interventions/maisetti-paca/', 'lieux/marseille/']],
    [
      'personnalité juridique internationale des collectivités',
      ['definitions/prerogatives-diplomatiques/', 'parties/diplomaties-locale-nationale/'],
    ],
    ['conception étasunienne du jumelage', ['definitions/conceptions-jumelage/']],
    [
      'gouvernance multi-niveaux',
      ['themes/decentralisation/', 'etudes-de-cas/chinon-louang-prabang/', 'interventions/gallet-role-fondamental/'],
    ],
    ['société civile opinion publique armes', NUCLEAR],
    [
      'souveraineté unité cohérence',
      ['definitions/diplomatie-locale-nationale/', 'parties/diplomaties-locale-nationale/'],
    ],
  ],
  'of librarians': [
    ['VILTARD, Yves', ['intervenants/yves-viltard/']],
    ['Viltard (Y.)', ['intervenants/yves-viltard/']],
    ['J.-P. Laucournet', ['intervenants/jean-pierre-laucournet/']],
    ['Le Marchand, A.-S.', ['intervenants/anne-sophie-le-marchand/']],
    ['Lemarchand Anne Sophie', ['intervenants/anne-sophie-le-marchand/']],
    ['Lods JL', ['intervenants/jean-luc-lods/', 'interventions/lods-detroits/']],
    ['La Roche sur Yon (Vendée)', ['lieux/la-roche-sur-yon/']],
    ['Roche-sur-Yon, La', ['lieux/la-roche-sur-yon/']],
    ['Diyarbakır (Turquie)', ['lieux/diyarbakir/', 'etudes-de-cas/rennes-diyarbakir/']],
    ['Le Francois, Roselyne', ['intervenants/roselyne-lefrancois/']],
    ['shibata y', ['intervenants/yoshio-shibata/']],
    ['Conseil des communes et régions d’Europe', ['organisations/ccre/']],
    ['Organisation mondiale des cités unies', ['organisations/cglu/', 'organisations/cuf/', 'organisations/uto/']],
    ['Pas-de-Calais (France ; département)', ['lieux/pas-de-calais/', 'organisations/departement-pas-de-calais/']],
    ['Luang-Prabang', ['lieux/louang-prabang/']],
  ],
  'as questions': [
    ['c’est quoi la culture de la paix', ['definitions/culture-de-la-paix/']],
    ['c koi une plateforme des villes partenaires', BAMAKO],
    [
      'combien de villes dans maires pour la paix ?',
      ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'organisations/maires-pour-la-paix/'],
    ],
    ['combien de villes françaises contre le nucléaire', ['etudes-de-cas/hiroshima-maires-pour-la-paix/', ...NUCLEAR]],
    [
      'où a lieu le séminaire',
      [
        'a-propos/',
        'parties/introduction/',
        'interventions/kotras-angers/',
        'organisations/inset-angers/',
        'lieux/angers/',
        'interventions/besse-ouverture/',
      ],
    ],
    [
      'quand a eu lieu le séminaire ?',
      ['parties/introduction/', 'interventions/besse-ouverture/', 'a-propos/', 'parties/conclusion/'],
    ],
    ['quand Louang Prabang a-t-elle été classée ?', ['etudes-de-cas/chinon-louang-prabang/', 'lieux/louang-prabang/']],
    [
      'en quelle année a été créée la route de la céramique ?',
      ['etudes-de-cas/limoges-route-ceramique/', 'organisations/route-mondiale-ceramique/'],
    ],
    ['pourquoi rennes travaille avec la turquie', ['etudes-de-cas/rennes-diyarbakir/', 'lieux/turquie/']],
    ['qui est Bertrand Gallet ?', ['intervenants/bertrand-gallet/']],
    ['à quoi servent les colloques', ['interventions/viltard-colloques/']],
    [
      'est-ce qu’un maire a le droit de faire de la diplomatie',
      [
        'interventions/pougnaud-prerogatives/',
        'definitions/prerogatives-diplomatiques/',
        'themes/diplomatie-etat/',
        'definitions/diplomatie-locale-nationale/',
        'definitions/diplomatie-des-villes/',
        'parties/diplomaties-locale-nationale/',
      ],
    ],
    ['qu’est-ce que l’AFCDRP', ['organisations/afcdrp/', 'etudes-de-cas/malakoff-afcdrp/']],
    ['quelles villes coopèrent avec le Mali ?', BAMAKO.concat('lieux/mali/')],
    [
      'quels sont les avantages d’une ville pour agir à l’étranger',
      [
        'definitions/atouts-autorites-locales/',
        'interventions/besse-ouverture/',
        'definitions/effets-ici-la-bas/',
        'interventions/gallet-role-fondamental/',
        'parties/contexte/',
        'definitions/diplomatie-des-villes/',
        'interventions/kotras-place-intermediaire/',
        'interventions/quero-climat/',
      ],
    ],
    [
      'Qui était le maire d’Hiroshima ?',
      ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'lieux/hiroshima/', 'organisations/ville-hiroshima/'],
    ],
    [
      'comment obtenir la paix au proche orient',
      [
        'etudes-de-cas/villes-francaises-proche-orient/',
        'interventions/crepeau-consensus/',
        'themes/proche-orient/',
        'lieux/proche-orient/',
      ],
    ],
    [
      'faut-il suivre la position de l’État ?',
      [
        'debats/suivre-l-etat-ou-s-en-distinguer/',
        'interventions/nicolet-palestine/',
        'interventions/mestre-mondialisations/',
        'definitions/alignement/',
        'interventions/debut-ouverture/',
      ],
    ],
  ],
  'demonyms and places': [
    ['les Angevins à l’international', ['lieux/angers/', ...KOTRAS, 'interventions/le-marchand-nord-nord/']],
    ['agglomération angevine', ['organisations/angers-loire-metropole/', 'lieux/angers/', ...KOTRAS]],
    ['mission rennaise', RENNES.concat('lieux/rennes/')],
    ['porcelaine limougeaude', CERAMICS],
    ['musées nivernais', NEVERS],
    ['bibliothèques serbes', NEVERS.concat('lieux/serbie/')],
    ['yonnaises', ['lieux/la-roche-sur-yon/']],
    ['élues palestiniennes', ['etudes-de-cas/villes-francaises-proche-orient/', 'lieux/palestine/']],
    [
      'villes japonaises',
      ['lieux/hiroshima/', 'etudes-de-cas/hiroshima-maires-pour-la-paix/', 'organisations/ville-hiroshima/'],
    ],
    ['la Normandie et les Balkans', MACEDONIA.concat('lieux/basse-normandie/', 'lieux/balkans/')],
    ['Caen', NOTHING],
    ['Ohrid lac', ['lieux/ohrid/', 'etudes-de-cas/basse-normandie-macedoine/']],
    ['Skopje', NOTHING],
    ['Loire-Atlantique', ['lieux/nantes/']],
    ['Nièvre', ['lieux/nevers/']],
    ['Hauts-de-Seine', ['lieux/malakoff/']],
    ['Afrique de l’Ouest', ['lieux/bamako/', 'lieux/mali/', 'etudes-de-cas/angers-bamako/']],
    ['indochine', ['lieux/laos/', 'lieux/louang-prabang/', 'etudes-de-cas/chinon-louang-prabang/']],
    ['Soudan français', ['lieux/mali/', 'lieux/bamako/']],
    ['Grande-Bretagne', ['lieux/kent/', 'lieux/detroit-pas-de-calais/', 'etudes-de-cas/detroits-europe/']],
    ['Tibériade', NOTHING],
    ['ex-yougoslavie', ['lieux/serbie/', 'lieux/macedoine/', 'lieux/balkans/', 'themes/balkans/', ...NEVERS]],
  ],
  'in English': [
    ['city diplomacy definition', TWO_DEFINITIONS],
    ['mayors for peace', ['organisations/maires-pour-la-paix/', 'etudes-de-cas/hiroshima-maires-pour-la-paix/']],
    ['climate negotiations cities', CLIMATE],
    [
      'decentralized cooperation France Mali',
      ['etudes-de-cas/angers-bamako/', 'definitions/cooperation-decentralisee/', 'lieux/mali/'],
    ],
    ['united nations', ['organisations/onu/']],
    ['human rights turkey', RENNES.concat('lieux/turquie/')],
    ['Middle East', NEAR_EAST],
    [
      'twin cities cold war',
      [
        'definitions/conceptions-jumelage/',
        'interventions/viltard-jumelages/',
        'themes/jumelages/',
        'definitions/jumelage/',
      ],
    ],
  ],
  'of other forms': [
    ['jumeler', TWINNING],
    ['se désolidarise', ['interventions/nicolet-palestine/', 'debats/suivre-l-etat-ou-s-en-distinguer/']],
    ['négocier le climat', CLIMATE],
    ['pacifier les peuples', ['interventions/le-marchand-nord-nord/', 'definitions/diplomatie-villes-etroite/']],
    ['mondialisée', GLOBAL],
    [
      'touristique',
      ['themes/tourisme/', 'etudes-de-cas/basse-normandie-macedoine/', 'interventions/laucournet-limoges/'],
    ],
    ['embargos', ['interventions/gallet-role-fondamental/']],
    ['exposition pétition', ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'organisations/maires-pour-la-paix/']],
    ['co opération décentralisée', ['definitions/cooperation-decentralisee/']],
    ['post conflit', ['etudes-de-cas/nevers-sremska-mitrovica/', 'definitions/diplomatie-villes-etroite/']],
    ['euroméditerranéen', PACA.concat('themes/mediterranee/')],
    [
      'interétatique',
      ['interventions/debut-ouverture/', 'interventions/shibata-abolition/', 'etudes-de-cas/paca-upm/'],
    ],
    ['arrière pays', ['etudes-de-cas/basse-normandie-macedoine/']],
    [
      'savoirfaire des villes',
      ['themes/culture/', 'etudes-de-cas/chinon-louang-prabang/', 'parties/effets-ici-la-bas/'],
    ],
    ['nordnord', ['definitions/relations-nord-nord/', 'interventions/le-marchand-nord-nord/']],
    [
      '2ème guerre mondiale',
      ['interventions/viltard-jumelages/', 'definitions/jumelage/', 'parties/premiers-jumelages/'],
    ],
    [
      'IIe guerre mondiale',
      ['interventions/viltard-jumelages/', 'definitions/jumelage/', 'parties/premiers-jumelages/'],
    ],
    ['XXe siècle', NOTHING],
    [
      'cinq mille deux cent trente-huit villes',
      ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'organisations/maires-pour-la-paix/'],
    ],
    ['quatorze villes céramique', CERAMICS],
    ['14 villes', ['interventions/laucournet-limoges/', ...CERAMICS]],
    [
      'cent cinquante-trois pays',
      ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'organisations/maires-pour-la-paix/'],
    ],
  ],
  'as pasted': [
    [
      'l’intervention des autorités locales et régio-\nnales à l’international',
      [
        'interventions/le-marchand-nord-nord/',
        'parties/premiers-jumelages/',
        'interventions/viltard-jumelages/',
        'parties/contexte/',
        'definitions/diplomatie-des-villes/',
      ],
    ],
    ['« une reconnaissance de l’impor­tance des villes »', ['interventions/quero-climat/']],
    ['La Ville d\u2019Angers\u00a0: une maison du partenariat', BAMAKO],
    [
      '• celle des négociations interétatiques, marquée par une certaine stagnation',
      ['interventions/shibata-abolition/', 'definitions/approches-desarmement/'],
    ],
    [
      "réunir des acteurs d'un même territoire bordé par un détroit (habitants, universitaires, entreprises, etc.)",
      ['interventions/lods-detroits/'],
    ],
    ['Ｍａｌａｋｏｆｆ', ['lieux/malakoff/', 'etudes-de-cas/malakoff-afcdrp/']],
    ['Slobodan Milos\u030cevic\u0301', ['etudes-de-cas/nevers-sremska-mitrovica/']],
    ['https://fr.wikipedia.org/wiki/Nevers', ['lieux/nevers/', 'etudes-de-cas/nevers-sremska-mitrovica/']],
    [
      'Conduire les relations internationales dans une collectivité est un métier. »5',
      ['interventions/fremont-metier/'],
    ],
    ['la coopérat ion décentralisée', ['definitions/cooperation-decentralisee/']],
    ['activités économ iques sécurité maritime', STRAITS],
    [
      '(trop) souvent, le contenu des actions diplomatiques des autorités locales s’aligne',
      ['interventions/mestre-mondialisations/'],
    ],
  ],
  'with what is left out': [
    ['jumelage -europe', TWINNING],
    ['balkans -serbie', MACEDONIA.concat('interventions/fremont-balkans/', 'themes/balkans/', 'lieux/balkans/')],
    [
      'paix sans hiroshima',
      [
        'themes/paix/',
        'definitions/culture-de-la-paix/',
        'etudes-de-cas/malakoff-afcdrp/',
        'interventions/cibot-malakoff/',
        'interventions/crepeau-consensus/',
        'interventions/viltard-jumelages/',
        'parties/mission-historique/',
        'debats/faire-la-paix-seulement-ou-bien-davantage/',
        'organisations/maires-pour-la-paix/',
        'organisations/afcdrp/',
      ],
    ],
    [
      'viltard -jumelage',
      [
        'intervenants/yves-viltard/',
        'interventions/viltard-traumatismes/',
        'interventions/viltard-colloques/',
        'interventions/viltard-politics-policies/',
      ],
    ],
  ],
  'of two things': [
    [
      'culture et urbanisme',
      ['definitions/deux-types-actions/', 'themes/urbanisme/', 'themes/culture/', 'parties/actions-diversite/'],
    ],
    ['biodiversité palestine', ['interventions/crepeau-consensus/']],
    ['tourisme céramique', ['interventions/laucournet-limoges/', ...CERAMICS]],
    ['migrations et mondialisation', GLOBAL],
    ['droits de l’homme et habitat', ['etudes-de-cas/rennes-diyarbakir/']],
    [
      'décentralisation Serbie ou Macédoine',
      [
        'etudes-de-cas/nevers-sremska-mitrovica/',
        'etudes-de-cas/basse-normandie-macedoine/',
        'themes/decentralisation/',
      ],
    ],
    [
      'Frémont Serbie',
      ['interventions/fremont-balkans/', 'intervenants/alain-fremont/', 'organisations/groupe-serbie-cuf/'],
    ],
    ['Crépeau La Roche-sur-Yon', ['interventions/crepeau-consensus/', 'intervenants/helene-crepeau/']],
    ['Kotras Bamako', KOTRAS.concat('etudes-de-cas/angers-bamako/')],
    ['Quéro citoyens étranger', ['interventions/quero-climat/']],
    ['Kotras responsabilités céramique', ['interventions/kotras-place-intermediaire/', ...KOTRAS]],
    [
      'Nicolet hiroshima',
      [
        'intervenants/claude-nicolet/',
        'interventions/nicolet-palestine/',
        'lieux/hiroshima/',
        'etudes-de-cas/hiroshima-maires-pour-la-paix/',
      ],
    ],
    ['Pougnaud négociations', ['interventions/pougnaud-prerogatives/', 'intervenants/pierre-pougnaud/']],
    [
      'Lods sécurité maritime',
      ['etudes-de-cas/detroits-europe/', 'interventions/lods-detroits/', 'intervenants/jean-luc-lods/'],
    ],
  ],
  'of what is not there, by near names': [
    ['Nantes-la-Jolie', ['lieux/nantes/', 'organisations/ville-nantes/']],
    ['Mantes-la-Jolie', NOTHING],
    ['Agen', NOTHING],
    ['Cergues', NOTHING],
    ['Nemours', NOTHING],
    ['Limay', NOTHING],
    ['Chignon', NOTHING],
    ['Malakand', NOTHING],
    ['Hirosaki', NOTHING],
    ['Villard', NOTHING],
    ['Besseau', NOTHING],
    ['Gallois', NOTHING],
    ['Crespin', NOTHING],
    ['Michelet', NOTHING],
    ['Thomas Pesquet', NOTHING],
    ['Emmanuel Macron', NOTHING],
    ['Martine Aubry', NOTHING],
    ['Bamenda', NOTHING],
    ['Tombouctou', NOTHING],
    ['Djibouti', NOTHING],
    ['Ukraine', NOTHING],
    ['Covid', NOTHING],
    ['Erasmus', NOTHING],
    ['OTAN', NOTHING],
    ['football', NOTHING],
    ['Nagasaki', NOTHING],
    ['Vientiane', NOTHING],
    ['Belgrade', NOTHING],
    ['Istanbul', NOTHING],
  ],
  'of a second sitting': [
    ['yves vilard jumelage', ['interventions/viltard-jumelages/', 'intervenants/yves-viltard/']],
    [
      'roselyne lefrancoi droit de l homme',
      ['interventions/lefrancois-droits-homme/', 'intervenants/roselyne-lefrancois/'],
    ],
    [
      'ki a fondé maire pour la paix',
      ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'organisations/maires-pour-la-paix/'],
    ],
    ['cest ou diyarbakir', ['lieux/diyarbakir/']],
    ['commen rennes aide diyarbakir', ['etudes-de-cas/rennes-diyarbakir/', 'interventions/lefrancois-droits-homme/']],
    [
      'le pas de calais et l angleterre',
      [
        'etudes-de-cas/detroits-europe/',
        'interventions/lods-detroits/',
        'lieux/kent/',
        'lieux/pas-de-calais/',
        'lieux/detroit-pas-de-calais/',
      ],
    ],
    [
      'directeur de cuf',
      ['intervenants/bertrand-gallet/', 'interventions/gallet-role-fondamental/', 'organisations/cuf/'],
    ],
    ['chargé de mission climat', ['intervenants/thomas-quero/', 'interventions/quero-climat/']],
    ['adjointe rennes', ['intervenants/roselyne-lefrancois/', 'interventions/lefrancois-droits-homme/']],
    ['qui représente la ville de nevers', ['intervenants/alain-fremont/', 'interventions/fremont-balkans/']],
    [
      '"culture de la paix"',
      ['definitions/culture-de-la-paix/', 'etudes-de-cas/malakoff-afcdrp/', 'interventions/cibot-malakoff/'],
    ],
    ['« une place intermédiaire »', ['interventions/kotras-place-intermediaire/']],
    ['"apprennent énormément"', ['interventions/lecluse-macedoine/']],
    ['innovation technique et marketing', ['interventions/laucournet-limoges/']],
    ['rideau de fer', ['definitions/conceptions-jumelage/', 'organisations/uto/']],
    [
      'scène internationale',
      [
        'themes/legitimite/',
        'parties/combat-legitimite/',
        'parties/conclusion/',
        'interventions/mestre-mondialisations/',
        'debats/un-bilan-maigre-ou-un-role-fondamental/',
        'definitions/alignement/',
        'parties/contexte/',
      ],
    ],
    [
      'reconstruction après un conflit',
      [
        'definitions/diplomatie-villes-etroite/',
        'definitions/diplomatie-des-villes/',
        'debats/faire-la-paix-seulement-ou-bien-davantage/',
        'etudes-de-cas/nevers-sremska-mitrovica/',
      ],
    ],
    ['embargo guerre civile', ['interventions/gallet-role-fondamental/']],
    ['observateurs aux élections', ['etudes-de-cas/villes-francaises-proche-orient/']],
    ['reconnaissance de l’état palestinien à l’onu', ['etudes-de-cas/villes-francaises-proche-orient/']],
    ['Kotras, S.', ['intervenants/sophie-kotras/']],
    ['Anne-Sophie Lemarchand', ['intervenants/anne-sophie-le-marchand/']],
    ['LODS (Jean-Luc)', ['intervenants/jean-luc-lods/']],
    ['De Besse Catherine', ['intervenants/catherine-besse/']],
    ['Sremska Mitrovica (Serbie)', ['lieux/sremska-mitrovica/']],
    ['Nantes (Loire-Atlantique, France)', ['lieux/nantes/']],
    ['Fédération mondiale des cités unies', ['organisations/uto/']],
    [
      'combien de pays dans maires pour la paix',
      ['etudes-de-cas/hiroshima-maires-pour-la-paix/', 'organisations/maires-pour-la-paix/'],
    ],
    ['quand commence la coopération nevers serbie', ['etudes-de-cas/nevers-sremska-mitrovica/']],
    ['que s’est-il passé en 1971', ['interventions/viltard-jumelages/', 'definitions/jumelage/']],
    ['que s’est-il passé en 2006 en palestine', ['etudes-de-cas/palestine-apres-2006/']],
    [
      'pourquoi faire un jumelage',
      [
        'definitions/jumelage/',
        'definitions/conceptions-jumelage/',
        'themes/jumelages/',
        'interventions/viltard-jumelages/',
        'interventions/lissilour-jumelages-europeens/',
      ],
    ],
    ['est ce que les citoyens sont informés', ['interventions/quero-climat/']],
    [
      'rôle des habitants',
      ['interventions/cibot-malakoff/', 'debats/qui-agit-elus-services-habitants/', 'themes/citoyens/'],
    ],
    ['habitants de bamako', ['lieux/bamako/', 'etudes-de-cas/angers-bamako/']],
    ['chinonais', ['lieux/chinon/', 'etudes-de-cas/chinon-louang-prabang/']],
    ['les kurdes', ['lieux/diyarbakir/', 'etudes-de-cas/rennes-diyarbakir/', 'lieux/ben-u-sen/']],
    ['laotiennes', ['lieux/laos/', 'etudes-de-cas/chinon-louang-prabang/', 'lieux/louang-prabang/']],
    ['région toulousaine', NOTHING],
    ['asie du sud est', ['lieux/laos/', 'etudes-de-cas/chinon-louang-prabang/', 'lieux/louang-prabang/']],
    ['straits of Dover', ['lieux/detroit-pas-de-calais/', 'etudes-de-cas/detroits-europe/']],
    [
      'mediterranean union',
      [
        'organisations/union-pour-la-mediterranee/',
        'etudes-de-cas/paca-upm/',
        'interventions/maisetti-paca/',
        'themes/mediterranee/',
        'lieux/mediterranee/',
      ],
    ],
    [
      'urbanistes',
      ['themes/urbanisme/', 'organisations/ateliers-urbanisme-cergy/', 'etudes-de-cas/rennes-diyarbakir/'],
    ],
    [
      'gouverner',
      ['etudes-de-cas/chinon-louang-prabang/', 'themes/decentralisation/', 'interventions/gallet-role-fondamental/'],
    ],
    ['cooperationdecentralisee', ['definitions/cooperation-decentralisee/']],
    [
      'proche orient',
      ['lieux/proche-orient/', 'themes/proche-orient/', 'etudes-de-cas/villes-francaises-proche-orient/'],
    ],
    ['dix neuf cent quatre vingt treize', ['etudes-de-cas/villes-francaises-proche-orient/', 'lieux/oslo/']],
    ['trois conceptions', ['definitions/conceptions-jumelage/']],
    ['le cadre législatif natio-\nnal au Laos', ['etudes-de-cas/chinon-louang-prabang/']],
    [
      'La Région PACA utilise plusieurs registres, constituant « une sorte d’hybridation entre des intérêts et des valeurs ».',
      ['interventions/maisetti-paca/', 'definitions/hybridation-interets-valeurs/'],
    ],
    [
      'serbie -nevers',
      [
        'lieux/serbie/',
        'organisations/groupe-serbie-cuf/',
        'themes/balkans/',
        'lieux/sremska-mitrovica/',
        'intervenants/alain-fremont/',
        'lieux/balkans/',
      ],
    ],
    ['bibliothèques et décentralisation', ['etudes-de-cas/nevers-sremska-mitrovica/']],
    ['Cibot artistes', ['interventions/cibot-malakoff/']],
    [
      'Pougnaud privilèges',
      [
        'definitions/prerogatives-diplomatiques/',
        'interventions/pougnaud-prerogatives/',
        'intervenants/pierre-pougnaud/',
      ],
    ],
    ['Gallet climat', ['intervenants/bertrand-gallet/', 'interventions/gallet-role-fondamental/', 'themes/climat/']],
    ['Sophie Martin', NOTHING],
    ['Ségolène Royal', NOTHING],
    ['Tours', NOTHING],
    ['Bernay', NOTHING],
    ['Serbonnes', NOTHING],
    ['Corée du Sud', NOTHING],
    ['Kanazawa', NOTHING],
    ['Vitrolles', NOTHING],
    ['blockchain', NOTHING],
    ['Charente-Maritime', NOTHING],
  ],
};
