import { z } from 'zod';
import type { Voice } from '../prose/voice.ts';
import { speakersOf } from './ids.ts';
import { idIn } from './table.ts';
import { tableText } from '../words/index.ts';

const NAMES = {
  quoted: 'mot pour mot',
  reported: 'rapporté',
  source: 'source',
  editor: 'éditeur',
} as const satisfies Record<Voice['kind'], string>;

/** The columns that say who speaks. */
export const voiceColumns = {
  voix: z.enum(Object.values(NAMES)).describe(tableText.voice.voix),
  voix_de: z.array(idIn('intervenants')).describe(tableText.voice.voix_de),
  voix_nom: z.array(z.string()).describe(tableText.voice.voix_nom),
};

/** Their values for a voice. */
export const voiceValues = (voice: Voice) => ({
  voix: NAMES[voice.kind],
  voix_de: speakersOf(voice),
  voix_nom: [...(voice.others ?? [])],
});
