import { z } from 'zod';
import { list, passage, reference, text } from './fields.ts';

/** Where something is said, and by whom: who is named must be who speaks there. */
export const heldBy = {
  personne: reference('intervenants')
    .optional()
    .describe('Qui le dit, quand c’est une personne : celle dont ce passage donne ou rapporte les propos.'),
  organisation: reference('organisations')
    .optional()
    .describe('Qui le dit, quand la source le prête à une organisation, qu’elle nomme dans ce passage.'),
  passage: passage().describe(
    'Le passage où cela se lit, « interventions/x#k7f » : le fichier du texte, puis le sigle du paragraphe, que donne « citer ».',
  ),
};

const passages = () => z.array(z.strictObject(heldBy));

/** `content/debats/*.yaml`: a question that the seminar raised, and the positions held on it. */
export const debate = z.strictObject({
  question: text().describe('La question, avec son point d’interrogation.'),
  resume: text().describe('Ce dont on débat, en une phrase de l’éditeur.'),
  positions: z
    .array(
      z.strictObject({
        phrase: text().describe(
          'La position, en une phrase de l’éditeur ; entre « », des mots du passage, à la lettre.',
        ),
        'd-apres': passages().min(1).describe('Où elle se lit, et qui la tient.'),
      }),
    )
    .min(2)
    .describe('Les positions, face à face : deux au moins.'),
  accords: list(
    z.strictObject({
      phrase: text().describe('L’accord, en une phrase de l’éditeur.'),
      'd-apres': passages().min(1).describe('Où il se lit, et qui le dit.'),
    }),
  ).describe('Ce sur quoi l’on s’accorde.'),
  ouvert: list(
    z.strictObject({
      phrase: text().describe('La question qui reste, en une phrase de l’éditeur.'),
      'd-apres': passages().default([]).describe('Les passages qui la laissent voir, s’il en est.'),
    }),
  ).describe('Ce qui reste ouvert.'),
  themes: list(reference('themes')).describe('Thèmes abordés.'),
});
