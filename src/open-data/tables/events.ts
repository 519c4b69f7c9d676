import { z } from 'zod';
import { idOf } from '../ids.ts';
import { defineTable, idIn, rank } from '../table.ts';

/** What happened when, by the texts. */
export const events = defineTable({
  name: 'evenements',
  title: 'Événements datés',
  description: 'Une ligne par événement daté qu’un texte rapporte.',
  row: z.strictObject({
    texte: idIn('textes').describe('Texte qui le rapporte.'),
    rang: rank().describe('Place parmi les événements du texte, à partir de 1.'),
    date: z
      .string()
      .describe('Date aussi précise que la source : AAAA, AAAA-MM, AAAA-MM-JJ, ou 199X pour une décennie (EDTF).'),
    premier_jour: z.iso.date().describe('Premier jour que cette date peut désigner, AAAA-MM-JJ.'),
    dernier_jour: z.iso.date().describe('Dernier jour que cette date peut désigner, AAAA-MM-JJ.'),
    evenement: z.string().describe('Ce qui s’est passé.'),
  }),
  *rows({ readingOrder }) {
    for (const entry of readingOrder) {
      for (const [index, { date, label }] of entry.events.entries()) {
        yield { texte: idOf(entry), rang: index + 1, date, ...daysOf(date), evenement: label };
      }
    }
  },
});

/** The days between which a partial date lies (see `partialDate()`). */
export function daysOf(date: string): { premier_jour: string; dernier_jour: string } {
  const [year = '', month, day] = date.replace(/X$/, '0').split('-');
  const [lastYear] = date.replace(/X$/, '9').split('-');
  const lastMonth = month ?? '12';
  // Day 0 of the month after is the last of this one.
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(Number(lastYear), Number(lastMonth), 0);
  return {
    premier_jour: `${year}-${month ?? '01'}-${day ?? '01'}`,
    dernier_jour: `${lastYear}-${lastMonth}-${day ?? String(last.getUTCDate()).padStart(2, '0')}`,
  };
}
