import { z } from 'zod';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, idIn, webAddress } from '../table.ts';

/** Town councils, ministries, associations… */
export const organisations = defineTable({
  name: 'organisations',
  title: 'Organisations',
  description: 'Une ligne par organisation : mairie, ministère, association…',
  row: z.strictObject({
    id: id().describe('Identifiant de l’organisation.'),
    nom: z.string().describe('Nom complet.'),
    langue: z.string().nullable().describe('Langue du nom (BCP 47) quand il n’est pas français.'),
    sigle: z.string().nullable().describe('Sigle, sans points.'),
    type: z.string().describe('Nature de l’organisation.'),
    administre: idIn('lieux').nullable().describe('Lieu qu’elle administre.'),
    lieu: idIn('lieux').nullable().describe('Lieu où elle est établie, ou qu’elle administre.'),
    note: z.string().nullable().describe('Note de l’éditeur.'),
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
        type,
        administre: territory ? idOf(territory) : null,
        lieu: place ? idOf(place) : null,
        note: note ?? null,
        adresse: address(pathOf(organisation)),
      };
    }
  },
});
