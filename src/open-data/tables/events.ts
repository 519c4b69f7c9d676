import { z } from 'zod';
import { groupBy } from '../../model/group-by.ts';
import { firstDayOf, lastDayOf, readEdtf } from '../../schema/index.ts';
import { blockIdOf, idOf } from '../ids.ts';
import { defineTable, idIn, idOfBlock, rank } from '../table.ts';
import { voiceColumns, voiceValues } from '../voice-columns.ts';

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
      .describe(
        'Date aussi précise que la source (EDTF) : AAAA, AAAA-MM, AAAA-MM-JJ, 199X pour une décennie, 19XX pour un siècle, 1939/1945 pour une durée, 1905~ pour une date approchée ; -0043 est 44 avant Jésus-Christ.',
      ),
    premier_jour: isoDay().describe('Premier jour que cette date peut désigner, AAAA-MM-JJ ; vide si rien ne le dit.'),
    dernier_jour: isoDay().describe('Dernier jour que cette date peut désigner, AAAA-MM-JJ ; vide si rien ne le dit.'),
    evenement: z.string().describe('Ce qui s’est passé.'),
    bloc: idOfBlock().nullable().describe('Bloc qui le dit ; vide si aucun ne le dit, et que l’éditeur seul le date.'),
    concerne: z
      .array(idIn('lieux', 'organisations', 'intervenants', 'textes'))
      .describe('Ce que nomment les phrases qui le disent ; une notion, par le texte de sa définition.'),
    ...voiceColumns,
  }),
  *rows({ events, readingOrder }) {
    const byEntry = groupBy(events, ({ told }) => [told.entry]);
    const inReadingOrder = readingOrder.flatMap((entry) =>
      [...(byEntry.get(entry) ?? [])].sort((a, b) => a.rank - b.rank),
    );
    for (const { date, label, rank: place, told, block, concerned } of inReadingOrder) {
      yield {
        texte: idOf(told.entry),
        rang: place,
        date,
        ...daysOf(date),
        evenement: label,
        bloc: block ? blockIdOf(told.entry, block) : null,
        concerne: concerned.map(idOf),
        ...voiceValues(told.voice),
      };
    }
  },
});

/** A day, in any year that EDTF writes with four figures. */
function isoDay() {
  return z
    .string()
    .regex(/^-?\d{4}-\d{2}-\d{2}$/)
    .nullable();
}

/** The days between which a date lies (EDTF). */
export function daysOf(date: string): { premier_jour: string | null; dernier_jour: string | null } {
  const { start, end } = readEdtf(date) ?? {};
  return {
    premier_jour: start ? toIsoDay(firstDayOf(start)) : null,
    dernier_jour: end ? toIsoDay(lastDayOf(end)) : null,
  };
}

/** JavaScript writes the years before 0 with six figures. */
const toIsoDay = (time: number): string => new Date(time).toISOString().slice(0, -14).replace(/^-00/, '-');
