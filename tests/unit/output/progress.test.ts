import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Progress } from '../../../src/output/progress.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** The lines that a terminal is sent while `total` steps take `each` milliseconds. */
function watch({ isTTY, total, each }: { isTTY: boolean; total: number; each: number }): string[] {
  const written: string[] = [];
  const progress = new Progress({ isTTY, write: (text) => written.push(text) });
  for (let done = 1; done <= total; done += 1) {
    progress.step('Pages', done, total);
    vi.advanceTimersByTime(each);
  }
  progress.end();
  return written;
}

test('after three seconds, a line says where the work is, ten times a second at most; then it goes', () => {
  const written = watch({ isTTY: true, total: 4000, each: 1 });
  expect(written[0]).toBe('\r\u001B[KPages\u00A0: 3\u202F001 sur 4\u202F000');
  expect(written).toHaveLength(11);
  expect(written.at(-1)).toBe('\r\u001B[K');
});

test('what is soon done is not spoken of', () => {
  expect(watch({ isTTY: true, total: 2900, each: 1 })).toEqual([]);
});

test('nothing is written where nobody looks', () => {
  expect(watch({ isTTY: false, total: 9000, each: 1 })).toEqual([]);
});
