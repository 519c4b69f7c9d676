import { z } from 'zod';
import { PLACE_TYPES } from '../../schema/index.ts';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, webAddress } from '../table.ts';
import { tableText } from '../../words/index.ts';

const said = tableText.lieux.columns;

/** Where things happened. */
export const places = defineTable({
  name: 'lieux',
  title: tableText.lieux.title,
  description: tableText.lieux.description,
  row: z.strictObject({
    id: id().describe(said.id),
    nom: z.string().describe(said.nom),
    type: z.enum(PLACE_TYPES).describe(said.type),
    pays: z.array(z.string().regex(/^[A-Z]{2}$/)).describe(said.pays),
    latitude: z.number().min(-90).max(90).nullable().describe(said.latitude),
    longitude: z.number().min(-180).max(180).nullable().describe(said.longitude),
    note: z.string().nullable().describe(said.note),
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
