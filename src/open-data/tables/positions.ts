import { z } from 'zod';
import { pathOf } from '../../site/paths.ts';
import { idAt, idOf } from '../ids.ts';
import { defineTable, idIn, idOfBlock, webAddress } from '../table.ts';

const KINDS = { positions: 'position', agreements: 'accord', open: 'ouvert' } as const;
const PARTS = ['positions', 'agreements', 'open'] as const;

/** What is held on the questions that were debated. */
export const positions = defineTable({
  name: 'positions',
  title: 'Positions dans les débats',
  description: 'Une ligne par position tenue sur une question débattue, par accord et par point resté ouvert.',
  isIn: (proceedings) => proceedings.list('debats').length > 0,
  row: z.strictObject({
    question: z.string().describe('La question débattue.'),
    genre: z.enum(Object.values(KINDS)).describe('Position, accord entre ceux qui débattent, ou point resté ouvert.'),
    phrase: z.string().describe('Ce qui est tenu, en une phrase de l’éditeur.'),
    tenue_par: z
      .array(idIn('intervenants', 'organisations'))
      .describe('Qui la tient ; vide quand c’est la source elle-même, ou personne.'),
    blocs: z.array(idOfBlock()).describe('Blocs où elle est tenue.'),
    adresse: webAddress(),
  }),
  *rows(proceedings, address) {
    for (const debate of proceedings.list('debats')) {
      for (const part of PARTS) {
        for (const { sentence, held, anchor } of debate[part]) {
          yield {
            question: debate.title,
            genre: KINDS[part],
            phrase: sentence,
            tenue_par: [...new Set(held.flatMap(({ by }) => (by ? [idOf(by)] : [])))],
            blocs: held.map(({ statement }) => idAt(statement.entry, statement.anchor)),
            adresse: address(`${pathOf(debate)}#${anchor}`),
          };
        }
      }
    }
  },
});
