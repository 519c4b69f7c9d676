import { z } from 'zod';
import { webAddress, list, text } from './fields.ts';
import { LICENCES, type LicenceId } from './licences.ts';

const DOCUMENT_TYPES = ['diaporama', 'document distribué', 'affiche', 'article', 'document'] as const;

/** The path of a file of the content; as links write it too, from the root of the site. */
export const file = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/^\//, '') : value),
    z.string().regex(/^fichiers\/.+\.[A-Za-z0-9]+$/),
  );

/** Where something is: a file of the content, or an address elsewhere. One of the two, which a rule requires. */
const place = {
  fichier: file().optional().describe('Le fichier, dans fichiers/ : « fichiers/crue.pdf ».'),
  adresse: webAddress().optional().describe('Où il est, en https, quand ce n’est pas dans fichiers/.'),
};

/** Whose it is, and what may be done with it. */
export const rights = {
  credit: text().optional().describe('De qui il est : auteur, service, année.'),
  licence: z
    .enum(Object.keys(LICENCES) as [LicenceId, ...LicenceId[]])
    .optional()
    .describe('Sous quelle licence.'),
};

/** Length of a recording: `42:10`, `1:02:03`. */
const DURATION = /^(?:\d{1,2}:[0-5]\d|[0-5]?\d):[0-5]\d$/;

/** The materials of a text: slides, papers, the recording. */
export const materials = {
  documents: list(
    z.strictObject({
      titre: text().describe('Titre du document.'),
      nature: z.enum(DOCUMENT_TYPES).default('document').describe('Ce qu’il est.'),
      ...place,
      ...rights,
      pages: z.int().positive().optional().describe('Nombre de pages.'),
    }),
  ).describe('Diaporama, document distribué, affiche : ce qui accompagnait la parole.'),
  enregistrement: z
    .strictObject({
      ...place,
      'sous-titres': file()
        .optional()
        .describe(
          'Les sous-titres, au format WebVTT : « fichiers/crue.vtt ». Les paragraphes y retrouvent leur minute.',
        ),
      duree: z.string().regex(DURATION).optional().describe('Durée : « 42:10 », « 1:02:03 ».'),
      ...rights,
    })
    .optional()
    .describe('Le son ou l’image de ce qui fut dit.'),
};
