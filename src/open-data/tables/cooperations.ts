import { z } from 'zod';
import { COOPERATION_KINDS } from '../../schema/index.ts';
import { blockIdOf, idOf } from '../ids.ts';
import { defineTable, idIn, idOfBlock, rank } from '../table.ts';
import { voiceColumns, voiceValues } from '../voice-columns.ts';

/** Who cooperates with whom, by the texts. */
export const cooperations = defineTable({
  name: 'cooperations',
  title: 'Coopérations',
  description: 'Une ligne par coopération qu’un texte affirme, celles de la carte.',
  isIn: (proceedings) => proceedings.cooperations.length > 0,
  row: z.strictObject({
    numero: rank().describe('Numéro de la coopération sur la carte et dans son tableau.'),
    texte: idIn('textes').describe('Texte qui la rapporte.'),
    bloc: idOfBlock().describe('Bloc qui le dit.'),
    partenaires: z
      .array(idIn('lieux', 'organisations'))
      .describe('Qui coopère : d’abord celui dont le texte parle, puis celui ou ceux avec qui.'),
    designations: z
      .array(z.string())
      .describe(
        'Comment le texte désigne chaque partenaire, dans le même ordre : son nom, ou ce qu’il en dit quand il ne le nomme pas.',
      ),
    genre: z.enum(COOPERATION_KINDS).describe('Ce qu’est le lien, selon la source.'),
    sujet: z.string().describe('Sur quoi ils coopèrent.'),
    depuis: z.string().nullable().describe('Date du début (EDTF) ; vide si la source ne la dit pas.'),
    anciennete: z.string().nullable().describe('Ce que la source dit de cette durée sans la dater.'),
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
