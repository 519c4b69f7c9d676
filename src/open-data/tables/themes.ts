import { z } from 'zod';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, webAddress } from '../table.ts';
import { tableText } from '../../words/index.ts';

const said = tableText.themes.columns;

/** The subjects under which texts are gathered. */
export const themes = defineTable({
  name: 'themes',
  title: tableText.themes.title,
  description: tableText.themes.description,
  row: z.strictObject({
    id: id().describe(said.id),
    nom: z.string().describe(said.nom),
    description: z.string().nullable().describe(said.description),
    adresse: webAddress(),
  }),
  *rows(proceedings, address) {
    for (const theme of proceedings.list('themes')) {
      yield {
        id: idOf(theme),
        nom: theme.name,
        description: theme.description ?? null,
        adresse: address(pathOf(theme)),
      };
    }
  },
});
