import { formatCount } from './count.ts';

const kilobytes = /* @__PURE__ */ new Intl.NumberFormat('fr', {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});
const megabytes = /* @__PURE__ */ new Intl.NumberFormat('fr', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

/** The words of the book beside its texts, in all its formats, and of the page that offers it. */
export const bookText = {
  contents: 'Table des matières',
  glossary: 'Glossaire',
  glossaryLead: 'Les notions, chacune en une phrase\u00A0; le numéro de page mène au texte qui en débat.',
  cover: 'Couverture',
  titlePage: 'Page de titre',
  text: 'Texte',
  indexes: {
    intervenants: 'Index des personnes',
    lieux: 'Index des lieux',
    organisations: 'Index des organisations',
    definitions: 'Index des notions',
  },
  index: 'Index',
  indexLead: 'En gras, les pages où la personne parle.',
  indexLeadWithoutPages: 'En gras, les passages où la personne parle.',
  inNote: 'en note',
  paragraphs: 'Paragraphes',
  ofEdition: 'Cette édition',
  source: 'Source',
  version: 'Version',
  reference: 'Pour citer ce livre',
  referenceOfText: 'Pour citer ce texte',
  address: 'Adresse',
  licence: 'Licence',
  noLicence: 'Tous droits réservés. La loi permet d’en citer de courts extraits en nommant la source.',
  publisher: 'Publication',
  editors: 'Responsables',
  numbers: 'ISBN et DOI',
  howToRead: 'Qui parle',
  /** @param source what the source is called: « la synthèse » */
  voices: (source: string) =>
    `Un filet double et l’encre bleue sont ceux des paroles reprises mot pour mot\u00A0; un filet simple, des propos rapportés d’une personne, résumés ou remaniés\u00A0; un filet interrompu, de ce qu’ajoute l’éditeur. Sans filet, c’est ${source} qui parle. Un mot le dit aussi, chaque fois que la voix change. Les numéros des paragraphes sont ceux de l’édition en ligne\u00A0: ils permettent de les citer.`,
  volumes: 'Volumes',
  volume: (number: number) => `Volume\u00A0${number}`,
  /** The chapters that each volume has, after its number. */
  chaptersOf: (chapters: readonly string[]) => (chapters.length > 0 ? chapters.join(', ') : 'suite'),
  sourceReadMe: (volumes: number) => `Le livre en Typst (https://typst.app), version 0.14 ou plus récente.

  typst compile --font-path polices --pdf-standard ua-1 actes.typ
  typst compile --font-path polices --pdf-standard ua-1 --input format=a4 actes.typ actes-a4.pdf

actes.typ    les textes${volumes > 1 ? `, en ${volumes} volumes (actes-1.typ à actes-${volumes}.typ)` : ''}
gabarit.typ  l’aspect
images/      les images, s’il y en a
polices/     Spectral, de Production Type, et Scheherazade New, de SIL, sous licence SIL Open Font License 1.1
             (https://openfontlicense.org)
`,
  voiceNames: {
    quoted: 'Paroles reprises mot pour mot.',
    reported: 'Propos rapportés d’une personne, résumés ou remaniés.',
    source: 'Le document d’après lequel l’édition est écrite.',
    editor: 'L’éditeur.',
  },
  made: 'Composé en Spectral (Production Type, licence OFL\u00A01.1).',
  accessibility: (hasPictures: boolean) =>
    `Texte en français, dont les mots d’autres langues sont marqués\u00A0; titres hiérarchisés, table des matières, liste des paragraphes numérotés, index et glossaire reliés au texte\u00A0; notes liées dans les deux sens. ${hasPictures ? 'Les images ont une description. ' : ''}Aucun son, aucun mouvement. Ce livre n’a pas été audité par une personne.`,
};

/** The words of `/telecharger/`. */
export const downloadText = {
  title: 'Télécharger',
  lead: 'Toute l’édition en un fichier, à lire, à imprimer, à garder ou à réutiliser\u00A0: les mêmes textes, les mêmes numéros de paragraphe.',
  ofText: 'Télécharger ce texte',
  inPreview: 'Dans l’aperçu, ces fichiers ne sont pas faits\u00A0: la construction du site les fait.',
  reuse: 'Réutiliser',
  licence: 'Ces fichiers sont publiés sous licence',
  noLicence:
    'Aucune licence n’est donnée pour cette édition\u00A0: tous les droits sont réservés. La loi permet de lire ces fichiers et d’en citer de courts extraits en nommant la source.',
  texts: 'Chaque texte se télécharge aussi, seul, au bas de sa page.',
  noPdf:
    'Le PDF n’a pas été fait\u00A0: le programme qui le compose manquait sur la machine où ce site a été construit.',
  cite: 'Citer ce fichier',
  volume: (number: number) => `volume\u00A0${number}`,
  versionOf: (version: string, day: string) => `version\u00A0${version} du ${day}`,
  size: (bytes: number) =>
    bytes < 1000
      ? formatCount(bytes, 'octet')
      : bytes < 1_000_000
        ? kilobytes.format(bytes / 1000)
        : megabytes.format(bytes / 1_000_000),
  formats: {
    a5: {
      name: 'PDF à lire',
      use: 'Le livre paginé, au format A5\u00A0: pour un écran, une tablette ou un imprimeur. Notes en bas de page, index avec les numéros des pages, structure lue par les lecteurs d’écran.',
      label: 'PDF, A5',
    },
    a4: {
      name: 'PDF à imprimer',
      use: 'Le même livre en A4, en plus grandes lettres, pour l’imprimante d’un bureau.',
      label: 'PDF, A4',
    },
    epub: {
      name: 'Livre numérique',
      use: 'Pour une liseuse ou un téléphone, hors connexion\u00A0: les lettres s’agrandissent, le thème sombre est suivi.',
      label: 'EPUB\u00A03',
    },
    tei: {
      name: 'Texte encodé',
      use: 'Pour les chercheurs et les archives\u00A0: qui parle, personnes, lieux et organisations, chaque paragraphe avec son identifiant.',
      label: 'TEI P5',
    },
    openedition: {
      name: 'Texte encodé pour OpenEdition',
      use: 'Les mêmes textes dans le vocabulaire réduit que prennent les chaînes d’OpenEdition.',
      label: 'TEI OpenEdition',
    },
    source: {
      name: 'Source du PDF',
      use: 'Le livre en Typst, avec ses images et ses polices\u00A0: pour le composer autrement.',
      label: 'ZIP',
    },
  },
  entryFormats: {
    pdf: 'PDF',
    hal: 'Notice TEI pour HAL',
    md: 'Markdown',
  },
};
