import type { Block } from '../prose/blocks.ts';
import { SOURCE_VOICE, type Voice } from '../prose/voice.ts';
import type { Entry } from './entities.ts';
import { descriptorOf } from './kinds/index.ts';

/** The voice of an entry where its blocks do not say otherwise. */
export const voiceOf = (entry: Entry): Voice => descriptorOf(entry).voice?.(entry) ?? SOURCE_VOICE;

/** The voice in which a block of an entry speaks. */
export const voiceIn = (entry: Entry, { voice }: Block): Voice => voice ?? voiceOf(entry);
