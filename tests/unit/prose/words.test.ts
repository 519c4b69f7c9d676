import { expect, test } from 'vitest';
import { listWords, joinWords } from '../../../src/prose/anchors/words.ts';
import { countWordsIn } from '../../../src/model/length.ts';
import { Words, WordStore } from '../../../src/prose/words.ts';

test('a word is made once, however many there are and wherever they stand', () => {
  const made: string[] = [];
  const store = new WordStore((written) => made.push(written));
  const text = Array.from({ length: 2000 }, (_, rank) => `mot${rank}`).join(' ');
  expect(new Words(`${text} ${text}`, store as WordStore<never>).length).toBe(4000);
  expect(made).toEqual(text.split(' '));
});

test.each([
  ['L’édition de 2e main, aujourd’hui : 3 % !', 5],
  ['Grand-mère ²a a² ’a 中文 ΩЖ 𐐷𐐷', 7],
  ['1990 – … ’', 0],
])('%s has so many words', (text, count) => expect(countWordsIn(text)).toBe(count));

test.each(['Œuvre d’été : 3 fois.', 'Ὁ λόγος — 中文 1²', '…', ' Ж '])('%s joined is its words', (text) => {
  expect(joinWords(text)).toBe(listWords(text).join(' '));
});
