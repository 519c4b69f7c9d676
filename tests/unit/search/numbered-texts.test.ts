import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nameOf, numberOf, numberTexts } from '../../../src/search/numbered-texts.ts';
import { runPagefind } from '../../../src/search/run-pagefind.ts';

/** A string as CBOR writes it: its length, then itself. */
const cbor = (text: string) => String.fromCharCode(0x60 + text.length) + text;
const LIST = ['fr_b0e1b29', '\x18\x5b', 'fr_ed1814d', '\x18\x5c', 'aba', 'zut', 'fr_397b2e9', 'zzz', 'fr_d2e5c6c1'];
const list = Buffer.from(LIST.map((part) => (part.startsWith('\x18') ? part : cbor(part))).join(''), 'latin1');
const numbers = new Map([
  ['fr_b0e1b29', 1],
  ['fr_ed1814d', 0],
]);

test('texts are named after their numbers, parts after their order, in as many characters as before', () => {
  const numbered = numberTexts(list, numbers);
  expect(numbered.list.toString('latin1')).toBe(
    [cbor('fr_0000001'), '\x18\x5b', cbor('fr_0000000'), '\x18\x5c', cbor('aba'), cbor('zut')].join('') +
      cbor('fr_0000000') +
      cbor('zzz') +
      cbor('fr_00000001'),
  );
  expect([...numbered.parts]).toEqual([
    ['fr_397b2e9', 'fr_0000000'],
    ['fr_d2e5c6c1', 'fr_00000001'],
  ]);
});

test('a list that lacks a text is not the one that this was written for', () => {
  expect(() => numberTexts(list, new Map([...numbers, ['fr_1234567', 2]]))).toThrow('Pagefind has changed');
});

test('the number of a text by its name, and back', () => {
  expect(nameOf(12)).toBe('fr_0000012');
  expect([numberOf('fr_0000012'), numberOf('fr_00000013'), numberOf(undefined)]).toEqual([12, 13, NaN]);
});

test('in a list of very many texts, their lengths are rounded, by a sixteenth at most', () => {
  const lengths = Array.from({ length: 2000 }, (_, number) => number % 700);
  const write = (count: number) =>
    count < 24 ? [count] : count < 256 ? [0x18, count] : [0x19, count >> 8, count & 0xff];
  const named = lengths.map((length, number) => ({ name: `fr_${(number + 0xabc0000).toString(16)}`, length }));
  const entries = named.map(({ name, length }) => cbor(name) + String.fromCharCode(...write(length)));
  const { list: written } = numberTexts(
    Buffer.from(entries.join(''), 'latin1'),
    new Map(named.map(({ name }, number) => [name, number])),
  );
  let place = 0;
  for (const [number, length] of lengths.entries()) {
    place += cbor(nameOf(number)).length;
    const size = write(length).length;
    const read = size === 1 ? written[place]! : size === 2 ? written[place + 1]! : written.readUInt16BE(place + 1);
    expect(write(read)).toHaveLength(size);
    expect(read).toBeLessThanOrEqual(length);
    expect(read).toBeGreaterThan(length * (15 / 16) - 1 - length / 16);
    place += size;
  }
  expect(place).toBe(written.length);
});

test('Pagefind writes its list of texts as this expects: each name, then the number of its words', async () => {
  const wordsOf = (number: number) => 30 + (number % 400);
  const texts = Array.from(
    { length: 1100 },
    (_, number) =>
      `<!doctype html><html lang="fr"><body data-pagefind-body><p>${'mot '.repeat(wordsOf(number))}</p></body></html>`,
  );
  const files = await runPagefind(texts, (html) => html);
  const [, packed] = [...files].find(([path]) => path.endsWith('.pf_meta'))!;
  const list = gunzipSync(packed).toString('latin1');
  const wrong = texts.flatMap((_, number) => {
    const [, one, two] = new RegExp(`${nameOf(number)}(?:\\x18([^])|\\x19([^]{2}))`).exec(list) ?? [];
    const written = two === undefined ? one?.charCodeAt(0) : two.charCodeAt(0) * 256 + two.charCodeAt(1);
    // Rounded down to a sixteenth; the list counts what the index does.
    const isRight = written !== undefined && written <= wordsOf(number) + 1 && written >= (wordsOf(number) * 7) / 8 - 1;
    return isRight ? [] : [`${number}: ${written} for ${wordsOf(number)}`];
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});
