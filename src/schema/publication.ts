import { z } from 'zod';
import { isIsbn } from './check-characters.ts';
import { day, list, text } from './fields.ts';
import { WRONG_CHECK_CHARACTER } from './identifiers.ts';
import { LICENCES, type LicenceId } from './licences.ts';

/** The edition as a publication, in `seminaire.yaml`, for those who cite or catalogue it. */
export const publication = z
  .strictObject({
    editeur: text().optional().describe('Qui publie cette édition : organisme ou personne.'),
    lieu: text().optional().describe('Ville où elle est publiée.'),
    responsables: list(
      z.strictObject({
        prenom: text().optional().describe('Prénom ; absent pour qui n’a qu’un nom.'),
        nom: text().describe('Nom de famille, particule comprise.'),
      }),
    ).describe('Personnes qui l’ont établie.'),
    licence: z
      .enum(Object.keys(LICENCES) as [LicenceId, ...LicenceId[]])
      .optional()
      .describe('Licence des textes ; absente, tous les droits sont réservés.'),
    isbn: z
      .string()
      .regex(/^(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]$/, { abort: true })
      .refine(isIsbn, WRONG_CHECK_CHARACTER)
      .optional()
      .describe('ISBN de cette édition ; son dernier chiffre se vérifie d’après les autres.'),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/[^\s"<>]+$/)
      .optional()
      .describe('DOI de cette édition, sans l’adresse : « 10.1234/actes ».'),
  })
  .optional()
  .describe('L’édition comme publication : ce qu’en disent les références et les catalogues.');

/** The published states of the edition, the last first. */
export const versions = list(
  z.strictObject({
    version: z
      .string()
      .regex(/^\d+(?:\.\d+){0,2}$/)
      .describe('Numéro de la version, entre guillemets : « 1 », « 1.2 ».'),
    date: day().describe('Jour où elle est publiée, AAAA-MM-JJ.'),
    changements: z.array(text()).min(1).describe('Ce qui a changé depuis la précédente, une phrase par changement.'),
  }),
).describe('Versions publiées de cette édition, la dernière d’abord.');
