import type { Entry } from '../model/entities.ts';
import { voiceIn, voiceOf } from '../model/voices.ts';
import type { Voice } from '../prose/voice.ts';

/** How the paragraphs of an entry are cited: those in one voice together, in the order of the text. */
export function paragraphsByVoice(entry: Entry): { voice: Voice; numbers: number[] }[] {
  const groups = new Map<string, { voice: Voice; numbers: number[] }>();
  for (const block of entry.body.blocks.filter(({ numbered }) => numbered)) {
    const voice = voiceIn(entry, block);
    const key = [voice.kind, ...voice.of].join();
    const group = groups.get(key) ?? { voice, numbers: [] };
    groups.set(key, group);
    group.numbers.push(block.number);
  }
  return [...groups.values()];
}

/** The slugs of the persons whose words an entry reports as a whole: « d’après X » is true of no other. */
export const reportedIn = (entry: Entry): readonly string[] => {
  const voice = voiceOf(entry);
  return voice.kind === 'reported' ? voice.of : [];
};
