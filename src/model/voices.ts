import type { Block } from '../prose/blocks.ts';
import { onceForEach } from '../prose/lazily.ts';
import { SOURCE_VOICE, type Voice } from '../prose/voice.ts';
import type { Entry } from './entities.ts';
import { descriptorOf } from './kinds/index.ts';

/** The voice of an entry where its blocks do not say otherwise: once, since each of them asks for it. */
export const voiceOf = onceForEach((entry: Entry): Voice => descriptorOf(entry).voice?.(entry) ?? SOURCE_VOICE);

/** The voice in which a block of an entry speaks. */
export const voiceIn = (entry: Entry, { voice }: Block): Voice => voice ?? voiceOf(entry);
