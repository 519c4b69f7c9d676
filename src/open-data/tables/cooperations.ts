import { z } from 'zod';
import { COOPERATION_KINDS } from '../../schema/index.ts';
import { blockIdOf, idOf } from '../ids.ts';
import { defineTable, idIn, idOfBlock, rank } from '../table.ts';
import { voiceColumns, voiceValues } from '../voice-columns.ts';
import { tableText } from '../../words/index.ts';

const said = tableText.cooperations.columns;

/** Who cooperates with whom, by the texts. */
export const cooperations = defineTable({
  name: 'cooperations',
  title: tableText.cooperations.title,
  description: tableText.cooperations.description,
  isIn: (proceedings) => proceedings.cooperations.length > 0,
  row: z.strictObject({
    numero: rank().describe(said.numero),
    texte: idIn('textes').describe(said.texte),
    bloc: idOfBlock().describe(said.bloc),
    partenaires: z.array(idIn('lieux', 'organisations')).describe(said.partenaires),
    designations: z.array(z.string()).describe(said.designations),
    genre: z.enum(COOPERATION_KINDS).describe(said.genre),
    sujet: z.string().describe(said.sujet),
    depuis: z.string().nullable().describe(said.depuis),
    anciennete: z.string().nullable().describe(said.anciennete),
    ...voiceColumns,
  }),
  *rows({ cooperations: all }) {
    for (const { number, told, block, partners, kind, subject, since, duration } of all) {
      yield {
        numero: number,
        texte: idOf(told.entry),
        bloc: blockIdOf(told.entry, block),
        partenaires: partners.map(({ resource }) => idOf(resource)),
        designations: partners.map(({ resource, words }) => words ?? resource.name),
        genre: kind,
        sujet: subject,
        depuis: since ?? null,
        anciennete: duration ?? null,
        ...voiceValues(told.voice),
      };
    }
  },
});
