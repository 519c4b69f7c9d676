import type { TextMatch } from '../engine.ts';
import { listPassages } from '../excerpt.ts';
import type { Understanding } from '../understand.ts';
import { nameOfVoice } from '../voices.ts';

/** The number of texts in which each voice says something of what is asked. Fetches them. */
export async function countVoices(
  texts: readonly TextMatch[],
  understanding: Understanding,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const data of await Promise.all(texts.map(({ result }) => result?.data()))) {
    const answering = data ? listPassages(data, understanding).filter(({ held }) => held > 0) : [];
    for (const voice of new Set(answering.map(nameOfVoice))) {
      if (voice !== undefined) counts.set(voice, (counts.get(voice) ?? 0) + 1);
    }
  }
  return counts;
}
