import { z } from 'zod';
import type { BlockKind } from '../../prose/blocks.ts';
import { idOf, listParts, type Part } from '../ids.ts';
import { blockId, defineTable, idIn, rank } from '../table.ts';
import { voiceColumns, voiceValues } from '../voice-columns.ts';
import { tableText } from '../../words/index.ts';

const NAMES = {
  paragraph: 'paragraphe',
  quotation: 'citation',
  heading: 'intertitre',
  'list item': 'élément de liste',
  table: 'tableau',
  'block quotation': 'passage en retrait',
  'editorial note': 'note de l’éditeur',
  figure: 'légende',
  'cross-reference': 'renvoi',
  other: 'autre',
  note: 'note',
} as const satisfies Record<BlockKind | 'note', string>;

const said = tableText.blocs.columns;

/** The blocks of the texts. */
export const blocks = defineTable({
  name: 'blocs',
  title: tableText.blocs.title,
  description: tableText.blocs.description,
  row: z.strictObject({
    id: blockId().describe(said.id),
    texte: idIn('textes').describe(said.texte),
    rang: rank().describe(said.rang),
    genre: z.enum(Object.values(NAMES)).describe(said.genre),
    numero: rank().nullable().describe(said.numero),
    tour: rank().nullable().describe(said.tour),
    langue: z.string().nullable().describe(said.langue),
    ...voiceColumns,
    contenu: z.string().describe(said.contenu),
    ancre: z.string().nullable().describe(said.ancre),
  }),
  *rows({ readingOrder }) {
    for (const entry of readingOrder) {
      const turns = new Map(entry.body.turns.map((turn, index) => [turn, index + 1]));
      for (const { part, id, rank: place, voice } of listParts(entry)) {
        yield {
          id,
          texte: idOf(entry),
          rang: place,
          genre: NAMES[kindOf(part)],
          numero: 'numbered' in part && part.numbered ? part.number : null,
          tour: ('turn' in part && part.turn && turns.get(part.turn)) || null,
          langue: ('language' in part ? part.language : undefined) ?? entry.language ?? null,
          ...voiceValues(voice),
          contenu: part.text,
          ancre: part.anchor || null,
        };
      }
    }
  },
});

const kindOf = (part: Part['part']): BlockKind | 'note' => ('kind' in part ? part.kind : 'note');
