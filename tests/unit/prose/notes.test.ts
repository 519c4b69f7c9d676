import { expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';

test('the texts of the footnotes, in order, without markup', () => {
  const body = 'Un[^1], deux[^b].\n\n[^1]: Une *note*\n    sur deux lignes.\n\n[^b]: Deux.\n\n    Suite.\n';
  expect(readBody(body).notes).toEqual(['Une note sur deux lignes.', 'Deux. Suite.']);
});

test('a body without footnotes has none', () => expect(readBody('Un [1] deux.').notes).toEqual([]));

test.todo('a footnote that nothing calls is not read: Sätteri does not show it, yet it is indexed');
