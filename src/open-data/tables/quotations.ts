import { z } from 'zod';
import { quotationPath } from '../../site/paths.ts';
import { idAt, idOf } from '../ids.ts';
import { defineTable, idIn, idOfBlock, webAddress } from '../table.ts';
import { tableText } from '../../words/index.ts';

const said = tableText.citations.columns;

/** The words said to the letter. */
export const quotations = defineTable({
  name: 'citations',
  title: tableText.citations.title,
  description: tableText.citations.description,
  row: z.strictObject({
    bloc: idOfBlock().describe(said.bloc),
    texte: idIn('textes').describe(said.texte),
    intervenant: idIn('intervenants').nullable().describe(said.intervenant),
    auteur: z.string().nullable().describe(said.auteur),
    oeuvre: z.string().nullable().describe(said.oeuvre),
    annee: z.string().nullable().describe(said.annee),
    page: z.string().nullable().describe(said.page),
    citation: z.string().describe(said.citation),
    glose: z.string().nullable().describe(said.glose),
    citant: z.string().nullable().describe(said.citant),
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
