import { z } from 'zod';
import { day, KINDS, list, text } from './fields.ts';

/** The address of a file, as its place among the content: `intervenants/jean-dumas`. */
const address = () => z.string().regex(new RegExp(`^(?:${KINDS.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`));

/** `content/adresses.yaml`: addresses that the edition once had; `npm run rename` writes in it. */
export const formerAddresses = z.strictObject({
  deplacees: list(
    z.strictObject({
      de: address().describe('Ancienne adresse : « intervenants/jean-dumas ».'),
      vers: address().describe('Adresse d’aujourd’hui.'),
    }),
  ).describe('Adresses qui ont changé : l’ancienne mène à la nouvelle.'),
  retirees: list(
    z.strictObject({
      adresse: address().describe('Adresse du texte retiré : « interventions/dumas-ville ».'),
      titre: text().describe('Titre qu’il avait.'),
      date: day().describe('Jour où il a été retiré, AAAA-MM-JJ.'),
      raison: text().describe('Pourquoi il l’a été, en une phrase : la page le dit au lecteur.'),
    }),
  ).describe('Textes retirés : leur adresse dit qu’ils l’ont été, et pourquoi.'),
});
