import { z } from 'zod';
import { COOPERATION_KINDS } from '../../schema/index.ts';
import { blockIdOf, idOf } from '../ids.ts';
import { defineTable, idIn, idOfBlock, rank } from '../table.ts';
import { voiceColumns, voiceValues } from '../voice-columns.ts';

/** Who cooperates with whom. */
export const cooperations = defineTable({
  name: 'cooperations',
  title: 'Coopérations',
  description: 'Une ligne par coopération qu’un texte rapporte : qui, avec qui, sur quoi, depuis quand, selon qui.',
  row: z.strictObject({
    numero: rank().describe('Numéro sur la carte.'),
    texte: idIn('textes').describe('Texte qui la rapporte.'),
    partenaires: z
      .array(idIn('organisations', 'lieux'))
      .describe('Qui coopère : d’abord celui dont le texte parle, puis celui ou ceux avec qui.'),
    lieux: z.array(idIn('lieux')).describe('Où sont ces partenaires, quand leur lieu est connu.'),
    designations: z
      .array(z.string())
      .describe('Comment le texte désigne les partenaires qu’il ne nomme pas ; vide quand il les nomme tous.'),
    genre: z.enum(COOPERATION_KINDS).describe('Ce qu’est le lien, selon la source.'),
    sujet: z.string().describe('Sur quoi ils coopèrent.'),
    depuis: z.string().nullable().describe('Depuis quand (EDTF) ; vide si la source ne le date pas.'),
    anciennete: z.string().nullable().describe('Ce que la source dit de cette durée sans la dater.'),
    bloc: idOfBlock().describe('Bloc qui le dit.'),
    ...voiceColumns,
  }),
  *rows(proceedings) {
    for (const { number, told, block, partners, kind, subject, since, duration } of proceedings.cooperations) {
      yield {
        numero: number,
        texte: idOf(told.entry),
        partenaires: partners.map(({ resource }) => idOf(resource)),
        lieux: [...new Set(partners.flatMap(({ place }) => (place ? [idOf(place)] : [])))],
        designations: partners.flatMap(({ words }) => words ?? []),
        genre: kind,
        sujet: subject,
        depuis: since ?? null,
        anciennete: duration ?? null,
        bloc: blockIdOf(told.entry, block),
        ...voiceValues(told.voice),
      };
    }
  },
});
