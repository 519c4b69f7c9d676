import { z } from 'zod';
import { quotationPath } from '../../site/paths.ts';
import { idAt, idOf } from '../ids.ts';
import { defineTable, idIn, idOfBlock, webAddress } from '../table.ts';

/** What was said to the letter. */
export const quotations = defineTable({
  name: 'citations',
  title: 'Citations',
  description: 'Une ligne par parole reprise à la lettre.',
  row: z.strictObject({
    bloc: idOfBlock().describe('Bloc de la citation : un bloc n’en tient qu’une.'),
    texte: idIn('textes').describe('Texte où elle se trouve.'),
    intervenant: idIn('intervenants').describe('Qui l’a dite.'),
    citation: z.string().describe('Les mots, sans guillemets.'),
    glose: z.string().nullable().describe('Ce dont il s’agit, par l’éditeur, quand les mots seuls ne le disent pas.'),
    citant: z
      .string()
      .nullable()
      .describe(
        'De qui sont les mots, quand ils ne sont pas de la personne avec les propos de qui ils sont rapportés.',
      ),
    adresse: webAddress(),
  }),
  *rows(proceedings, address) {
    for (const quotation of proceedings.quotations) {
      const { entry, anchor, speaker, text, gloss, reporting } = quotation;
      yield {
        bloc: idAt(entry, anchor),
        texte: idOf(entry),
        intervenant: idOf(speaker),
        citation: text,
        glose: gloss ?? null,
        citant: reporting ?? null,
        adresse: address(quotationPath(quotation)),
      };
    }
  },
});
