import { expect, test } from 'vitest';
import { Latest } from '../../../src/search/latest.ts';

test('what was made is there, the oldest is let go, and what is forgotten is made anew', () => {
  const latest = new Latest<string>(2);
  const made: string[] = [];
  const get = (source: string) =>
    latest.get(source, () => {
      made.push(source);
      return source.toUpperCase();
    });
  expect([get('a'), get('b'), get('a'), get('c'), get('b'), get('a')]).toEqual(['A', 'B', 'A', 'C', 'B', 'A']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
  latest.forget('a');
  expect([get('a'), made.length]).toEqual(['A', 5]);
});
