import type { Block } from '../prose/blocks.ts';
import type { Body } from '../prose/body.ts';
import { findWords } from '../prose/find-words.ts';
import { listSentences, sentenceAt, type Span } from '../prose/sentences.ts';

/** Sentences of a block that say something, with the place of the words by which they were found. */
export interface Passage extends Span {
  block: Block;
}

/** The blocks where a text says words, each once; what the editor adds to it left out. */
export const passagesWith = ({ sayings }: Body, words: string): Passage[] =>
  sayings
    .filter(({ kind }) => kind !== 'editorial note')
    .flatMap((block) => {
      const [start] = findWords(block.text, words);
      return start === undefined ? [] : [{ block, start, end: start + words.length }];
    });

/** The passage from the beginning of its first sentence to the end of its last. */
export function inSentences({ block, start, end }: Passage): Passage {
  const span = sentenceAt(listSentences(block.text), start, end);
  return { block, start: span?.start ?? 0, end: span?.end ?? block.text.length };
}

/** The words of a passage. */
export const wordsOf = ({ block, start, end }: Passage): string => block.text.slice(start, end);
