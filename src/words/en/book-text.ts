import type { bookText as frenchBook, downloadText as frenchDownloads } from '../fr/book-text.ts';
import { formatCount } from './count.ts';

const kilobytes = /* @__PURE__ */ new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});
const megabytes = /* @__PURE__ */ new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

/** The words of the book beside its texts, in all its formats, and of the page that offers it. */
export const bookText: typeof frenchBook = {
  contents: 'Table of contents',
  glossary: 'Glossary',
  glossaryLead: 'The notions, each in a sentence; the page number leads to the text that discusses it.',
  cover: 'Cover',
  titlePage: 'Title page',
  text: 'Text',
  indexes: {
    intervenants: 'Index of persons',
    lieux: 'Index of places',
    organisations: 'Index of organisations',
    definitions: 'Index of notions',
  },
  index: 'Index',
  indexLead: 'In bold, the pages where the person speaks.',
  indexLeadWithoutPages: 'In bold, the passages where the person speaks.',
  inNote: 'in a note',
  paragraphs: 'Paragraphs',
  ofEdition: 'This edition',
  source: 'Source',
  version: 'Version',
  reference: 'To cite this book',
  referenceOfText: 'To cite this text',
  address: 'Address',
  licence: 'Licence',
  noLicence: 'All rights reserved. The law allows short extracts to be quoted with their source.',
  publisher: 'Published by',
  editors: 'Edited by',
  numbers: 'ISBN and DOI',
  howToRead: 'Who speaks',
  voices: (source) =>
    `A double rule and blue ink mark words quoted word for word; a single rule, the reported words of a person, summed up or reworded; a broken rule, what the editor adds. Without a rule, ${source} speaks. A word says so too, whenever the voice changes. The numbers of paragraphs are those of the online edition: they allow them to be cited.`,
  volumes: 'Volumes',
  volume: (number) => `Volume\u00A0${number}`,
  chaptersOf: (chapters) => (chapters.length > 0 ? chapters.join(', ') : 'continued'),
  sourceReadMe: (volumes) => `The book in Typst (https://typst.app), version 0.14 or later.

  typst compile --font-path polices --pdf-standard ua-1 actes.typ
  typst compile --font-path polices --pdf-standard ua-1 --input format=a4 actes.typ actes-a4.pdf

actes.typ    the texts${volumes > 1 ? `, in ${volumes} volumes (actes-1.typ to actes-${volumes}.typ)` : ''}
gabarit.typ  the look
images/      the pictures, if any
polices/     Spectral, by Production Type, and Scheherazade New, by SIL, under the SIL Open Font License 1.1
             (https://openfontlicense.org)
`,
  voiceNames: {
    quoted: 'Words quoted word for word.',
    reported: 'Reported words of a person, summed up or reworded.',
    source: 'The document from which the edition was written.',
    editor: 'The editor.',
  },
  made: 'Set in Spectral (Production Type, OFL\u00A01.1).',
  accessibility: (hasPictures) =>
    `Text in English, in which words of other languages are marked; headings in order, table of contents, list of numbered paragraphs, indexes and glossary linked to the text; notes linked both ways. ${hasPictures ? 'Pictures have a description. ' : ''}No sound, no movement. This book has not been audited by a person.`,
};

/** The words of `/telecharger/`. */
export const downloadText: typeof frenchDownloads = {
  title: 'Download',
  lead: 'The whole edition in one file, to read, to print, to keep or to reuse: the same texts, the same paragraph numbers.',
  ofText: 'Download this text',
  inPreview: 'In the preview, these files are not made: building the site makes them.',
  reuse: 'Reuse',
  licence: 'These files are published under the licence',
  noLicence:
    'No licence is given for this edition: all rights are reserved. The law allows these files to be read and short extracts to be quoted with their source.',
  texts: 'Each text can be downloaded by itself too, at the foot of its page.',
  noPdf: 'The PDF was not made: the program that sets it was missing on the machine where this site was built.',
  cite: 'Cite this file',
  volume: (number) => `volume\u00A0${number}`,
  versionOf: (version, day) => `version\u00A0${version} of ${day}`,
  size: (bytes) =>
    bytes < 1000
      ? formatCount(bytes, 'byte')
      : bytes < 1_000_000
        ? kilobytes.format(bytes / 1000)
        : megabytes.format(bytes / 1_000_000),
  formats: {
    a5: {
      name: 'PDF to read',
      use: 'The book in pages, in A5: for a screen, a tablet or a printer. Footnotes, indexes with page numbers, a structure that screen readers follow.',
      label: 'PDF, A5',
    },
    a4: {
      name: 'PDF to print',
      use: 'The same book in A4, in larger type, for an office printer.',
      label: 'PDF, A4',
    },
    epub: {
      name: 'E-book',
      use: 'For an e-reader or a phone, offline: type can be enlarged, the dark theme is followed.',
      label: 'EPUB\u00A03',
    },
    tei: {
      name: 'Encoded text',
      use: 'For researchers and archives: who speaks, persons, places and organisations, each paragraph with its identifier.',
      label: 'TEI P5',
    },
    openedition: {
      name: 'Encoded text for OpenEdition',
      use: 'The same texts in the reduced vocabulary that OpenEdition takes.',
      label: 'TEI OpenEdition',
    },
    source: {
      name: 'Source of the PDF',
      use: 'The book in Typst, with its pictures and fonts: to set it otherwise.',
      label: 'ZIP',
    },
  },
  entryFormats: { pdf: 'PDF', hal: 'TEI record for HAL', md: 'Markdown' },
};
