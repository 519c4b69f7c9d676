import { z } from 'zod';
import { idOf, listParts } from '../ids.ts';
import { defineTable, idIn, idOfBlock, rank } from '../table.ts';
import { voiceColumns, voiceValues } from '../voice-columns.ts';
import { tableText } from '../../words/index.ts';

const said = tableText.mentions.columns;

/** The mentions of the texts. */
export const mentions = defineTable({
  name: 'mentions',
  title: tableText.mentions.title,
  description: tableText.mentions.description,
  row: z.strictObject({
    texte: idIn('textes').describe(said.texte),
    bloc: idOfBlock().describe(said.bloc),
    cible: idIn('lieux', 'organisations', 'intervenants', 'textes').describe(said.cible),
    mots: z.string().describe(said.mots),
    debut: z.int().nonnegative().describe(said.debut),
    fin: rank().describe(said.fin),
    ...voiceColumns,
  }),
  *rows(proceedings) {
    for (const entry of proceedings.readingOrder) {
      const named = proceedings.mentionsIn(entry);
      if (named.length === 0) continue;
      const parts = new Map(listParts(entry).map((part) => [part.part, part]));
      for (const { part, resource, text, start, end } of named) {
        const { id, voice } = parts.get(part)!;
        yield {
          texte: idOf(entry),
          bloc: id,
          cible: idOf(resource),
          mots: text.slice(start, end),
          debut: countCharacters(text.slice(0, start)),
          fin: countCharacters(text.slice(0, end)),
          ...voiceValues(voice),
        };
      }
    }
  },
});

/** JavaScript counts twice what stands beyond the first 65,536; other languages do not. */
const countCharacters = (text: string): number => (/[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length);
