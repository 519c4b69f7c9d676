import { expect, test } from 'vitest';
import { makeExcerpt } from '../../../src/search/excerpt.ts';
import type { Understanding } from '../../../src/search/understand.ts';

const PAGE = {
  meta: { quoted: 'p2' },
  content: '',
  anchors: [
    { id: 'p1', text: 'La paix, la paix et encore la paix.' },
    { id: 'p2', text: 'Nous voulons la paix.' },
  ],
};
const ASKED = {
  terms: [{ typed: 'paix', alternatives: [] }],
  phrases: [],
} as unknown as Understanding;

const excerptOf = (spokenOnly?: boolean) => makeExcerpt(PAGE as never, ASKED, spokenOnly)?.anchor;

test('who asks for words spoken is shown words spoken, where they are', () => {
  expect(excerptOf()).toBe('p1');
  expect(excerptOf(true)).toBe('p2');
});

test('a text without words spoken has no excerpt of them', () => {
  const silent = { ...PAGE, meta: {} };
  expect(makeExcerpt(silent as never, ASKED, true)).toBeUndefined();
});
