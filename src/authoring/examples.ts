import type { Genre } from './genre.ts';
import type { Data } from './file-text.ts';

const MENTIONS = {
  ajouter: [{ lieu: 'lyon', mots: 'la ville des deux fleuves', raison: 'C’est ainsi que l’on nomme ici Lyon.' }],
};

/** Of a cooperation, all fields at once: one that is written names for each partner one thing. */
const COOPERATION = {
  partenaires: [{ organisation: 'agence-du-fleuve' }, { lieu: 'turin', mots: 'deux villes du Pô' }],
  genre: 'projet',
  sujet: 'des berges à rendre au fleuve',
  depuis: '2009',
  anciennete: 'une dizaine d’années',
  mots: 'l’agence s’est alliée à deux villes du Pô',
};

/** A document and a recording with all their fields, for their table: of « fichier » and « adresse », one is written. */
const MATERIALS = {
  documents: [
    {
      titre: 'Carte des crues',
      nature: 'diaporama',
      fichier: 'fichiers/crues.pdf',
      adresse: 'https://exemple.fr/crues.pdf',
      credit: 'Agence du fleuve, 1999',
      licence: 'CC-BY-4.0',
      pages: 24,
    },
  ],
  enregistrement: {
    fichier: 'fichiers/crue.mp3',
    adresse: 'https://exemple.fr/crue',
    'sous-titres': 'fichiers/crue.vtt',
    duree: '42:10',
    credit: 'Radio du fleuve',
    licence: 'CC-BY-4.0',
  },
};

/** The fields of a text for catalogues and for readers of other languages. */
const LANGUAGES = {
  'resume-long': 'On croit la crue soudaine. Elle se prépare en amont, par des choix que l’on fait dix ans plus tôt.',
  'mots-cles': ['crue', 'aménagement'],
  langue: 'en',
  'langue-du-titre': 'fr',
  'langue-du-resume': 'fr',
  traductions: [
    {
      langue: 'en',
      titre: 'Before the Flood',
      resume: 'Floods are made ten years before they come.',
      'resume-long': 'A flood looks sudden. It is made upstream, by choices taken ten years earlier.',
      'mots-cles': ['flood', 'planning'],
    },
  ],
};

/** A correction of each sort with all its fields, for their table: one that is written names one thing. */
export const CORRECTIONS: Data = {
  ajouter: [
    {
      lieu: 'lyon',
      organisation: 'ville-de-lyon',
      personne: 'lea-martin',
      notion: 'riparian',
      mots: 'la ville des deux fleuves',
      raison: 'C’est ainsi que l’on nomme ici Lyon.',
    },
  ],
  ecarter: [
    {
      lieu: 'vienne',
      organisation: 'ville-de-lyon',
      personne: 'lea-martin',
      notion: 'riparian',
      raison: 'La Vienne est ici la rivière.',
    },
  ],
};

/**
 * For each genre, a file with all its fields filled in, for the guide: invented, so that it belongs to no seminar. A
 * test holds it to the schema.
 */
export const EXAMPLES: Record<Genre, Data> = {
  parties: {
    titre: 'Le fleuve en partage',
    parent: 'etat-des-lieux',
    ordre: 2,
    liminaire: false,
    resume: 'Comment les villes riveraines se sont accordées sur l’usage de l’eau.',
    ...LANGUAGES,
    themes: ['eau'],
    mentions: MENTIONS,
    dates: [{ date: '18XX', evenement: 'Endiguement du Rhône', mots: 'au siècle des digues' }],
    cooperations: [COOPERATION],
  },
  interventions: {
    titre: 'Ce que dit la crue',
    intervenants: [
      {
        personne: 'lea-martin',
        qualite: 'hydrologue',
        organisations: ['agence-du-fleuve'],
        role: 'modération',
        nom: 'Léa Roux',
        cle: 'LM',
      },
    ],
    voix: [{ nom: 'une voix dans la salle', cle: 'salle', organisations: ['agence-du-fleuve'] }],
    jour: '1999-06-02',
    partie: 'fleuve-en-partage',
    ordre: 3,
    resume: 'Une crue se prépare dix ans avant de venir.',
    ...LANGUAGES,
    themes: ['eau', 'risques'],
    mentions: MENTIONS,
    dates: [{ date: '1856-05-31', evenement: 'Crue du Rhône', mots: 'la crue de cette année-là' }],
    cooperations: [COOPERATION],
    ...MATERIALS,
  },
  'etudes-de-cas': {
    titre: 'Une digue effacée',
    partenaires: ['ville-de-lyon', 'agence-du-fleuve'],
    reseaux: ['iwa'],
    patronages: ['iwa'],
    soutiens: ['agence-du-fleuve'],
    'presentee-par': ['lea-martin'],
    jour: '1999-06-02',
    debut: '2009',
    partie: 'fleuve-en-partage',
    ordre: 4,
    resume: 'En amont de Lyon, le fleuve a retrouvé son lit d’il y a un siècle.',
    ...LANGUAGES,
    themes: ['risques'],
    mentions: MENTIONS,
    dates: [{ date: '2009/2011-09', evenement: 'Travaux', mots: 'les travaux ont duré' }],
    cooperations: [COOPERATION],
    ...MATERIALS,
  },
  definitions: {
    terme: 'riparian',
    langue: 'en',
    variantes: ['riverain'],
    glose: 'Qui tient à la rive : un droit, une forêt, un habitant.',
    passage: 'interventions/ce-que-dit-la-crue#k7f',
    'proposee-par': { personnes: ['lea-martin'], organisations: ['agence-du-fleuve'] },
    'defendue-par': { personnes: ['lea-martin'], organisations: ['agence-du-fleuve'] },
    'illustree-par': ['digue-effacee'],
    notions: ['bassin-versant'],
    oppose: {
      objet: 'Ce à quoi tient le droit sur l’eau',
      termes: [
        {
          nom: 'La rive',
          notion: 'riparian',
          phrase: 'Qui tient à la rive peut puiser.',
          personne: 'lea-martin',
          organisation: 'agence-du-fleuve',
          passage: 'interventions/ce-que-dit-la-crue#k7f',
        },
        {
          nom: 'L’ancienneté',
          phrase: 'Qui a puisé le premier puise encore.',
          passage: 'etudes-de-cas/digue-effacee#r3m',
        },
      ],
    },
    partie: 'fleuve-en-partage',
    ordre: 1,
    themes: ['eau'],
    mentions: MENTIONS,
    dates: [{ date: '0533~', evenement: 'Le droit de rive est écrit', mots: 'le droit romain' }],
    cooperations: [COOPERATION],
  },
  debats: {
    question: 'À qui est l’eau ?',
    resume: 'Les villes et les riverains se disputent l’usage du fleuve.',
    positions: [
      {
        phrase: 'À qui tient la rive, dont le droit est le plus ancien.',
        'd-apres': [
          { personne: 'lea-martin', organisation: 'agence-du-fleuve', passage: 'interventions/ce-que-dit-la-crue#k7f' },
        ],
      },
      {
        phrase: 'À tous, puisque la crue est « l’affaire de tous ».',
        'd-apres': [{ passage: 'etudes-de-cas/digue-effacee#r3m' }],
      },
    ],
    accords: [
      {
        phrase: 'Le fleuve se partage mieux quand il est connu.',
        'd-apres': [{ personne: 'lea-martin', passage: 'interventions/ce-que-dit-la-crue#t2b' }],
      },
    ],
    ouvert: [
      {
        phrase: 'Qui décide, les années de sécheresse ?',
        'd-apres': [{ passage: 'parties/fleuve-en-partage#w8n' }],
      },
    ],
    themes: ['eau'],
  },
  intervenants: {
    prenom: 'Léa',
    nom: 'Martin',
    particule: 'de',
    alias: ['Léa Martin-Roux'],
    biographie: 'Elle a fondé l’observatoire des crues du Rhône.',
    portrait: {
      fichier: 'fichiers/lea-martin.jpg',
      description: 'Léa Martin, debout sur une digue.',
      credit: 'Agence du fleuve, 2019',
      licence: 'CC-BY-4.0',
    },
    note: 'La source écrit aussi « Martin-Roux ».',
    identifiants: { orcid: '0000-0002-1825-0097', idhal: 'lea-martin' },
  },
  lieux: {
    nom: 'Genève',
    type: 'ville',
    pays: ['CH'],
    coordonnees: { latitude: 46.2, longitude: 6.14 },
    'noms-locaux': [{ nom: 'Genf', langue: 'de' }],
    alias: ['Genava'],
    habitants: ['Genevois', 'Genevoise'],
    ensembles: ['Léman'],
    note: 'La source dit « la ville du bout du lac ».',
    identifiants: { geonames: '2660646', wikidata: 'Q71' },
  },
  organisations: {
    nom: 'Rhône Valley Authority',
    sigle: 'RVA',
    langue: 'en',
    type: 'établissement public',
    administre: 'vallee-du-rhone',
    lieu: 'lyon',
    alias: ['Autorité de la vallée du Rhône'],
    note: 'La source n’en donne que le sigle.',
    identifiants: { siren: '123456782' },
  },
  themes: {
    nom: 'Risques',
    description: 'Crues, sécheresses, et ce que l’on fait avant qu’elles viennent.',
    alias: ['catastrophes naturelles'],
  },
  pages: { titre: 'Remerciements', resume: 'Les personnes qui ont rendu cette édition possible.' },
  seminaire: {
    titre: 'Le fleuve et la ville',
    'titre-court': 'Le fleuve et la ville',
    description: 'Deux jours sur la place du fleuve dans les villes qu’il traverse.',
    mention: 'réécrit d’après le compte rendu',
    dates: { debut: '2019-03-21', fin: '2019-03-22', note: 'Dates lues sur le programme imprimé.' },
    lieu: 'Palais de la Bourse',
    ville: 'lyon',
    organisateurs: ['ville-de-lyon'],
    citation: 'ce-que-dit-la-crue',
    langue: 'fr',
    contact: {
      nom: 'Ville de Lyon',
      courriel: 'actes@exemple.fr',
      page: 'https://exemple.fr/contact',
      adresse: '1 place de la Comédie, 69001 Lyon',
    },
    source: {
      nom: 'le compte rendu',
      titre: 'Compte rendu des deux journées',
      auteurs: ['Léa Martin'],
      editeur: 'Ville de Lyon',
      annee: '2019',
      pages: 42,
      adresse: 'https://exemple.fr/compte-rendu.pdf',
      conservation: 'Archives municipales de Lyon',
      note: 'Un résumé, et non les actes complets.',
    },
    edition: 'Édition établie d’après les notes prises en séance.',
    publication: {
      editeur: 'Ville de Lyon',
      lieu: 'Lyon',
      responsables: [{ prenom: 'Léa', nom: 'Martin' }],
      licence: 'CC-BY-4.0',
      isbn: '978-2-07-036822-8',
      doi: '10.1234/actes-2019',
    },
    versions: [
      { version: '1.1', date: '2020-02-03', changements: ['Le nom d’un intervenant est corrigé.'] },
      { version: '1', date: '2020-01-06', changements: ['Première version.'] },
    ],
  },
};
