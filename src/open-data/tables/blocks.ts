import { z } from 'zod';
import type { BlockKind } from '../../prose/blocks.ts';
import { idOf, listParts, type Part } from '../ids.ts';
import { blockId, defineTable, idIn, rank } from '../table.ts';
import { voiceColumns, voiceValues } from '../voice-columns.ts';

const NAMES = {
  paragraph: 'paragraphe',
  quotation: 'citation',
  heading: 'intertitre',
  'list item': 'élément de liste',
  table: 'tableau',
  'block quotation': 'passage en retrait',
  'editorial note': 'note de l’éditeur',
  'cross-reference': 'renvoi',
  other: 'autre',
  note: 'note',
} as const satisfies Record<BlockKind | 'note', string>;

/** What the texts are made of. */
export const blocks = defineTable({
  name: 'blocs',
  title: 'Blocs de texte',
  description:
    'Une ligne par bloc : paragraphe, citation, intertitre, note… Mis bout à bout, les blocs donnent tous les textes.',
  row: z.strictObject({
    id: blockId().describe(
      'Identifiant du bloc : celui du texte, un dièse, puis l’ancre où le site le montre. Un bloc sans ancre à lui prend celle du bloc précédent, un point et un rang.',
    ),
    texte: idIn('textes').describe('Texte où le bloc se trouve.'),
    rang: rank().describe('Place dans le texte, à partir de 1 ; les notes viennent en dernier.'),
    genre: z.enum(Object.values(NAMES)).describe('Ce qu’est le bloc.'),
    numero: rank()
      .nullable()
      .describe('Numéro qui se lit en marge et par lequel on cite ; seuls les paragraphes et les citations en ont.'),
    tour: rank()
      .nullable()
      .describe('Rang, dans le texte, du tour de parole dont le bloc fait partie ; vide hors d’un dialogue.'),
    langue: z.string().nullable().describe('Langue du bloc (BCP 47) quand ce n’est pas celle de l’édition.'),
    ...voiceColumns,
    contenu: z.string().describe('Texte sans mise en forme, à la lettre ; d’un tableau, les cellules à la suite.'),
    ancre: z
      .string()
      .nullable()
      .describe(
        'Endroit de la page où le bloc se montre, à mettre après un dièse derrière l’adresse du texte ; vide avant le premier numéro.',
      ),
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
