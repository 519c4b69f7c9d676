import { z } from 'zod';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, webAddress } from '../table.ts';

/** Who spoke. */
export const persons = defineTable({
  name: 'intervenants',
  title: 'Personnes',
  description: 'Une ligne par personne qui a pris la parole. À quel titre : dans les relations, car il varie.',
  row: z.strictObject({
    id: id().describe('Identifiant de la personne.'),
    prenom: z.string().nullable().describe('Prénom ; vide pour qui n’a qu’un nom.'),
    nom: z.string().describe('Nom de famille, particule comprise.'),
    note: z.string().nullable().describe('Note de l’éditeur.'),
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
