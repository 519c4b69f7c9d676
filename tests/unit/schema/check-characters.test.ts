import { describe, expect, test } from 'vitest';
import { isIdref, isIsbn, isIsni, isRor, isSiren } from '../../../src/schema/check-characters.ts';

test.each([
  ['978-2-07-036822-8', true],
  ['9782070368228', true],
  ['978-2-07-036822-9', false],
  ['2-07-036822-X', true],
  ['2-07-036822-1', false],
  ['080442957X', true],
  ['979-10-90724-00-6', true],
  ['979-10-90724-00-7', false],
  ['12345', false],
  ['', false],
])('%s as an ISBN: %s', (written, right) => {
  expect(isIsbn(written)).toBe(right);
});

test.each([
  ['0000-0002-1825-0097', true],
  ['0000-0001-5109-3700', true],
  ['0000-0002-1694-233X', true],
  ['0000-0002-1825-0096', false],
  ['0000-0002-1852-0097', false],
  ['0000 0001 2120 0982', true],
  ['0000000121200982', true],
  ['0000 0001 2120 0983', false],
  ['0000-0002-1825-009', false],
])('%s as an ORCID or ISNI: %s', (written, right) => {
  expect(isIsni(written)).toBe(right);
});

test.each([
  ['026927608', true],
  ['02686018X', true],
  ['026927609', false],
  ['029627608', false],
  ['26927608', false],
])('%s as an IdRef: %s', (written, right) => {
  expect(isIdref(written)).toBe(right);
});

test.each([
  ['732829320', true],
  ['217500016', true],
  ['123456782', true],
  ['732829321', false],
  ['723829320', false],
  ['73282932', false],
])('%s as a SIREN: %s', (written, right) => {
  expect(isSiren(written)).toBe(right);
});

test.each([
  ['02feahw73', true],
  ['01f80g185', true],
  ['00k4n6c32', true],
  ['02feahw74', false],
  ['02faehw73', false],
  ['02feaiw73', false],
  ['2feahw73', false],
])('%s as a ROR: %s', (written, right) => {
  expect(isRor(written)).toBe(right);
});

describe('one wrong character is always found', () => {
  test.each([
    ['ISBN', '9782070368228', isIsbn],
    ['ORCID', '0000000218250097', isIsni],
    ['IdRef', '026927608', isIdref],
    ['SIREN', '732829320', isSiren],
  ] as const)('in a number of %s', (_, right, isRight) => {
    const wrong = [...right].flatMap((digit, index) =>
      [...'0123456789']
        .filter((other) => other !== digit)
        .map((other) => right.slice(0, index) + other + right.slice(index + 1)),
    );
    expect(wrong.filter(isRight)).toEqual([]);
  });
});
