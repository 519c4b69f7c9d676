import { z } from 'zod';
import type { Voice } from '../prose/voice.ts';
import { speakersOf } from './ids.ts';
import { idIn } from './table.ts';

const NAMES = {
  quoted: 'mot pour mot',
  reported: 'rapporté',
  source: 'source',
  editor: 'éditeur',
} as const satisfies Record<Voice['kind'], string>;

/** The columns that say who speaks. */
export const voiceColumns = {
  voix: z
    .enum(Object.values(NAMES))
    .describe(
      'Qui parle : une personne, citée mot pour mot ou rapportée en d’autres mots ; le document source lui-même ; l’éditeur.',
    ),
  voix_de: z
    .array(idIn('intervenants'))
    .describe('Personnes dont ce sont les paroles ; vide pour la source et l’éditeur.'),
  voix_nom: z
    .array(z.string())
    .describe('Qui parle sans avoir de fiche : voix sans nom, groupe, auteur d’un livre cité ; vide pour les autres.'),
};

/** What they say of a voice. */
export const voiceValues = (voice: Voice) => ({
  voix: NAMES[voice.kind],
  voix_de: speakersOf(voice),
  voix_nom: [...(voice.others ?? [])],
});
