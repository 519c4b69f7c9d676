import { z } from 'zod';
import { aliases, editorialNote, list, text } from './fields.ts';
import { placeIdentifiers } from './identifiers.ts';

/** The types of places, from the smallest to the largest. */
export const PLACE_TYPES = [
  'ville',
  'quartier',
  'site',
  'détroit',
  'département',
  'comté',
  'région',
  'pays ou territoire',
  'aire régionale',
  'mer',
  'continent',
] as const;

/** `content/lieux/*.yaml`: a city, region, country… */
export const place = z.strictObject({
  nom: text().describe('Nom d’usage en français.'),
  type: z.enum(PLACE_TYPES).describe('Nature du lieu.'),
  pays: list(z.string().regex(/^[A-Z]{2}$/)).describe(
    'Code à deux lettres (ISO 3166-1) du pays, ou des pays pour un lieu partagé ; vide pour une aire qui n’est dans aucun pays.',
  ),
  coordonnees: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('Degrés décimaux, nord positif.'),
      longitude: z.number().min(-180).max(180).describe('Degrés décimaux, est positif.'),
    })
    .optional()
    .describe('Position en degrés décimaux (WGS 84) ; un point indicatif pour une étendue.'),
  'noms-locaux': list(
    z.strictObject({
      nom: text().describe('Le nom, dans son écriture.'),
      langue: z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)
        .describe('Langue (BCP 47) : « ja », « sr-Latn ».'),
    }),
  ).describe('Nom dans la langue du lieu, quand il diffère du français.'),
  alias: aliases,
  habitants: list(text()).describe(
    'Noms de ses habitants et adjectifs qui en viennent, au masculin et au féminin : affichés sur la page, trouvés par la recherche. Du pays où le séminaire s’est tenu, l’adjectif n’est une mention que s’il désigne l’État : « le gouvernement français ».',
  ),
  ensembles: list(text()).describe(
    'Ensembles plus larges, sans fiche, dont il fait partie : province, département, pays d’autrefois. Qui les cherche le trouve.',
  ),
  note: editorialNote,
  identifiants: placeIdentifiers,
});
