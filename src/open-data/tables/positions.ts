import { z } from 'zod';
import { pathOf } from '../../site/paths.ts';
import { idAt, idOf } from '../ids.ts';
import { defineTable, idIn, idOfBlock, webAddress } from '../table.ts';
import { tableText } from '../../words/index.ts';

const KINDS = { positions: 'position', agreements: 'accord', open: 'ouvert' } as const;
const PARTS = ['positions', 'agreements', 'open'] as const;

const said = tableText.positions.columns;

/** The positions held on the questions that were debated. */
export const positions = defineTable({
  name: 'positions',
  title: tableText.positions.title,
  description: tableText.positions.description,
  isIn: (proceedings) => proceedings.list('debats').length > 0,
  row: z.strictObject({
    question: z.string().describe(said.question),
    genre: z.enum(Object.values(KINDS)).describe(said.genre),
    phrase: z.string().describe(said.phrase),
    tenue_par: z.array(idIn('intervenants', 'organisations')).describe(said.tenue_par),
    blocs: z.array(idOfBlock()).describe(said.blocs),
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
