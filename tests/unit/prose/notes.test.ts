import { expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';

const textsOf = (body: string) => readBody(body).notes.map(({ text }) => text);

test('the texts of the footnotes, in order, without markup', () => {
  const body = 'Un[^1], deux[^b].\n\n[^1]: Une *note*\n    sur deux lignes.\n\n[^b]: Deux.\n\n    Suite.\n';
  expect(textsOf(body)).toEqual(['Une note sur deux lignes.', 'Deux. Suite.']);
});

test('a body without footnotes has none', () => expect(textsOf('Un [1] deux.')).toEqual([]));

test('notes come in the order in which they are called; those that nothing calls are not shown', () => {
  const body = 'Un[^b], deux[^a], encore[^b].\n\n[^a]: A.\n\n[^b]: B.\n\n[^c]: C.\n';
  expect(textsOf(body)).toEqual(['B.', 'A.']);
});

test('of two notes of one name, the first counts', () => {
  expect(textsOf('a[^1]\n\n[^1]: un\n\n[^1]: deux\n')).toEqual(['un']);
});

test('the place of a note is its own name', () => {
  expect(readBody('Un[^b].\n\n[^b]: B.\n').notes).toMatchObject([{ place: 'fn-b', text: 'B.', calls: 1 }]);
});
