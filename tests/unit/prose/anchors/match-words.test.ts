import { expect, test } from 'vitest';
import { Chance } from '../../../../scripts/generate-seminar/chance.ts';
import { Language } from '../../../../scripts/generate-seminar/language.ts';
import { matchWords } from '../../../../src/prose/anchors/match-words.ts';

const chance = new Chance(1);

/** Some words of a few that come back all the time. */
const listCommon = (count: number): string[] => Array.from({ length: count }, () => chance.pick([...'abcdefghij']));

/** Stretches of common words, each after a word that stands nowhere else. */
const listStretches = (count: number, length: number): string[] =>
  Array.from({ length: count }, (_, rank) => [`mot${rank}`, ...listCommon(length)]).flat();

/** What matching costs: how many times a word of a text is looked at, for each word. */
function match(before: readonly string[], after: readonly string[]) {
  let looks = 0;
  const count = (words: readonly string[]): readonly string[] =>
    new Proxy(words, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const pairs = matchWords(count(before), count(after));
  return { pairs, cost: looks / before.length };
}

test('words are matched in order, those that come back too', () => {
  const { pairs } = match(['a', 'b', 'c', 'a', 'd'], ['a', 'c', 'x', 'a', 'd']);
  expect(pairs.toSorted(([a], [b]) => a - b)).toEqual([
    [0, 0],
    [2, 1],
    [3, 3],
    [4, 4],
  ]);
});

test('short stretches between words that stand once are compared whole', () => {
  const { pairs, cost } = match(listStretches(50, 100), listStretches(50, 100));
  expect(pairs.length).toBeGreaterThan(50 * 30);
  expect(cost).toBeGreaterThan(100);
});

test('long ones are not: their words would be compared with each other, tens of thousands of times', () => {
  const { pairs, cost } = match(listStretches(50, 200), listStretches(50, 200));
  expect(pairs.length).toBeGreaterThanOrEqual(50);
  expect(cost).toBeLessThan(20);
});

test('a text of which a third of the words has changed costs as many times its length, however long it is', () => {
  const language = new Language('content', chance);
  const costs = [50, 100, 200].map((count) => {
    const before = Array.from({ length: count }, () => language.words(60)).flatMap((text) => text.split(/\s+/));
    const after = before.map((word) => (chance.draw() < 0.3 ? language.words(1) : word));
    const { pairs, cost } = match(before, after);
    expect(pairs.length).toBeGreaterThan(before.length * 0.65);
    return cost;
  });
  expect(Math.max(...costs)).toBeLessThan(100);
});
