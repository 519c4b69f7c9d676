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
    intervenant: idIn('intervenants').nullable().describe('Qui l’a dite ; vide pour qui n’a pas de fiche.'),
    auteur: z
      .string()
      .nullable()
      .describe('Qui l’a dite ou écrite, sans avoir de fiche : auteur d’un livre, voix sans nom.'),
    oeuvre: z.string().nullable().describe('Titre de l’œuvre d’où viennent les mots.'),
    annee: z.string().nullable().describe('Année de l’œuvre.'),
    page: z.string().nullable().describe('Page de l’œuvre.'),
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
    const all = proceedings.readingOrder.flatMap((entry) => entry.body.quotations.map((said) => ({ entry, ...said })));
    for (const { entry, anchor, by, author, work, text, gloss, reporting } of all) {
      yield {
        bloc: idAt(entry, anchor),
        texte: idOf(entry),
        intervenant: by === '' ? null : idOf({ kind: 'intervenants', slug: by }),
        auteur: author ?? null,
        oeuvre: work?.title ?? null,
        annee: work?.year ?? null,
        page: work?.page ?? null,
        citation: text,
        glose: gloss ?? null,
        citant: reporting ?? null,
        adresse: address(quotationPath({ entry, anchor })),
      };
    }
  },
});
