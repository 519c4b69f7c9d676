import { expect, test } from 'vitest';
import { readCbor, writeCbor, type Cbor } from '../../../src/search/cbor.ts';

const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

// Examples of RFC 8949, appendix A.
test.each<[Cbor, string]>([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [100, '1864'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  ['', '60'],
  ['IETF', '6449455446'],
  ['\u00fc', '62c3bc'],
  ['\u{10151}', '64f0908591'],
  [[], '80'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
])('%j is %s', (value, hex) => {
  expect(toHex(writeCbor(value))).toBe(hex);
  expect(readCbor(Buffer.from(hex, 'hex'))).toEqual(value);
});

test('what Pagefind does not write in its list is refused', () => {
  expect(() => readCbor(Buffer.from('f5', 'hex'))).toThrow('CBOR');
  expect(() => readCbor(Buffer.from('9f01ff', 'hex'))).toThrow('CBOR');
});
