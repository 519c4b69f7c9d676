import { z } from 'zod';
import { PLACE_TYPES } from '../../schema/index.ts';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, webAddress } from '../table.ts';

/** Where things happened. */
export const places = defineTable({
  name: 'lieux',
  title: 'Lieux',
  description: 'Une ligne par lieu dont il est question, de la ville au continent.',
  row: z.strictObject({
    id: id().describe('Identifiant du lieu.'),
    nom: z.string().describe('Nom d’usage en français.'),
    type: z.enum(PLACE_TYPES).describe('Nature du lieu.'),
    pays: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .describe('Pays où il est, en codes à deux lettres (ISO 3166-1) ; vide pour une aire qui n’est dans aucun pays.'),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .nullable()
      .describe('Degrés décimaux (WGS 84), nord positif ; un point indicatif pour une étendue.'),
    longitude: z.number().min(-180).max(180).nullable().describe('Degrés décimaux (WGS 84), est positif.'),
    note: z.string().nullable().describe('Note de l’éditeur.'),
    adresse: webAddress(),
  }),
  *rows(proceedings, address) {
    for (const place of proceedings.list('lieux')) {
      yield {
        id: idOf(place),
        nom: place.name,
        type: place.type,
        pays: place.countries.map(({ code }) => code),
        latitude: place.coordinates?.latitude ?? null,
        longitude: place.coordinates?.longitude ?? null,
        note: place.note ?? null,
        adresse: address(pathOf(place)),
      };
    }
  },
});
