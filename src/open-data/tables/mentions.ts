import { z } from 'zod';
import { idOf, listParts } from '../ids.ts';
import { defineTable, idIn, idOfBlock, rank } from '../table.ts';
import { voiceColumns, voiceValues } from '../voice-columns.ts';

/** What the texts name. */
export const mentions = defineTable({
  name: 'mentions',
  title: 'Mentions',
  description: 'Une ligne chaque fois qu’un texte nomme un lieu, une organisation, une personne ou une notion.',
  row: z.strictObject({
    texte: idIn('textes').describe('Texte qui nomme.'),
    bloc: idOfBlock().describe('Bloc où le nom se trouve.'),
    cible: idIn('lieux', 'organisations', 'intervenants', 'textes').describe(
      'Ce qui est nommé ; une notion, par le texte de sa définition.',
    ),
    mots: z.string().describe('Les mots qui le désignent, tels qu’ils sont écrits.'),
    debut: z
      .int()
      .nonnegative()
      .describe('Place du premier caractère dans le contenu du bloc, à partir de 0, en caractères Unicode.'),
    fin: rank().describe('Place qui suit le dernier caractère.'),
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
