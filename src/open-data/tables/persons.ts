import { z } from 'zod';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, webAddress } from '../table.ts';
import { tableText } from '../../words/index.ts';

const said = tableText.intervenants.columns;

/** Who spoke. */
export const persons = defineTable({
  name: 'intervenants',
  title: tableText.intervenants.title,
  description: tableText.intervenants.description,
  row: z.strictObject({
    id: id().describe(said.id),
    prenom: z.string().nullable().describe(said.prenom),
    nom: z.string().describe(said.nom),
    note: z.string().nullable().describe(said.note),
    adresse: webAddress(),
  }),
  *rows(proceedings, address) {
    for (const person of proceedings.list('intervenants')) {
      yield {
        id: idOf(person),
        prenom: person.givenName || null,
        nom: person.familyName,
        note: person.note ?? null,
        adresse: address(pathOf(person)),
      };
    }
  },
});
