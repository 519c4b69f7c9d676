import { expect, test } from 'vitest';
import { writeInlines } from '../../../src/book/typst/write-inline.ts';
import type { TypstSetting } from '../../../src/book/typst/setting.ts';

/** Words alone ask for nothing around them. */
const write = (text: string): string => writeInlines([{ type: 'text', text }], {} as TypstSetting);

const long = 'x'.repeat(80);

test.each([long, `un ${long}`, `${long} mot`, `${'mot '.repeat(50)}${long} mot`, `mot\n${long}`])(
  'a word of 80 letters may end anywhere on the sheet: %j',
  (text) => {
    const broken = write(text);
    expect(broken).toContain(`${'x'.repeat(8)}\u200B${'x'.repeat(8)}\u200B`);
    expect(broken.replaceAll('\u200B', '')).toBe(text);
  },
);

test.each([
  'x'.repeat(79),
  `${'x'.repeat(79)} ${'y'.repeat(79)}`,
  'mot '.repeat(50),
  `${'x'.repeat(60)}\u2028${'y'.repeat(60)}`,
])('words that a line can hold are left as they are: %j', (text) => expect(write(text)).toBe(text));

test('a hyphen is a place where a line may end', () => {
  expect(write(`${'x'.repeat(60)}-${'y'.repeat(60)}`)).not.toContain('\u200B');
});
