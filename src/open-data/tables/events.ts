import { z } from 'zod';
import { groupBy } from '../../model/group-by.ts';
import { firstDayOf, lastDayOf, readEdtf } from '../../schema/index.ts';
import { blockIdOf, idOf } from '../ids.ts';
import { defineTable, idIn, idOfBlock, rank } from '../table.ts';
import { voiceColumns, voiceValues } from '../voice-columns.ts';
import { tableText } from '../../words/index.ts';

const said = tableText.evenements.columns;

/** The events by the texts. */
export const events = defineTable({
  name: 'evenements',
  title: tableText.evenements.title,
  description: tableText.evenements.description,
  row: z.strictObject({
    texte: idIn('textes').describe(said.texte),
    rang: rank().describe(said.rang),
    date: z.string().describe(said.date),
    premier_jour: isoDay().describe(said.premier_jour),
    dernier_jour: isoDay().describe(said.dernier_jour),
    evenement: z.string().describe(said.evenement),
    bloc: idOfBlock().nullable().describe(said.bloc),
    concerne: z.array(idIn('lieux', 'organisations', 'intervenants', 'textes')).describe(said.concerne),
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
