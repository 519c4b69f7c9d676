import { toIndexedText } from './fold.ts';
import { isMeaningful } from './words.ts';

/**
 * The words that the index of these texts holds, as it writes them: lower-case, without accents; ligatures and letters
 * that it does not fold (œ, ı, ł) are kept. Sorted, so that they compress well.
 */
export function listVocabulary(texts: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    const plain = toIndexedText(text)
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase();
    for (const word of plain.match(/[\p{L}\d]+/gu) ?? []) if (isMeaningful(word)) words.add(word);
  }
  return [...words].sort();
}
