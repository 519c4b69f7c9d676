import { z } from 'zod';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, idIn, webAddress } from '../table.ts';
import { tableText } from '../../words/index.ts';

const said = tableText.organisations.columns;

/** Town councils, ministries, associations… */
export const organisations = defineTable({
  name: 'organisations',
  title: tableText.organisations.title,
  description: tableText.organisations.description,
  row: z.strictObject({
    id: id().describe(said.id),
    nom: z.string().describe(said.nom),
    langue: z.string().nullable().describe(said.langue),
    sigle: z.string().nullable().describe(said.sigle),
    type: z.string().nullable().describe(said.type),
    administre: idIn('lieux').nullable().describe(said.administre),
    lieu: idIn('lieux').nullable().describe(said.lieu),
    note: z.string().nullable().describe(said.note),
    adresse: webAddress(),
  }),
  *rows(proceedings, address) {
    for (const organisation of proceedings.list('organisations')) {
      const { name, nameLanguage, acronym, type, territory, place, note } = organisation;
      yield {
        id: idOf(organisation),
        nom: name,
        langue: nameLanguage ?? null,
        sigle: acronym ?? null,
        type: type ?? null,
        administre: territory ? idOf(territory) : null,
        lieu: place ? idOf(place) : null,
        note: note ?? null,
        adresse: address(pathOf(organisation)),
      };
    }
  },
});
