import { z } from 'zod';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, webAddress } from '../table.ts';

/** The subjects under which texts are gathered. */
export const themes = defineTable({
  name: 'themes',
  title: 'Thèmes',
  description: 'Une ligne par thème qui rassemble des textes.',
  row: z.strictObject({
    id: id().describe('Identifiant du thème.'),
    nom: z.string().describe('Nom du thème.'),
    description: z.string().describe('Ce qu’il rassemble, en une phrase.'),
    adresse: webAddress(),
  }),
  *rows(proceedings, address) {
    for (const theme of proceedings.list('themes')) {
      yield { id: idOf(theme), nom: theme.name, description: theme.description, adresse: address(pathOf(theme)) };
    }
  },
});
