import { expect, test } from 'vitest';
import { listMoves, writeRecord, type RankedQuery } from '../../support/recorded-ranks.ts';

const RANKED = [
  ranked('places', 'Angers', 1, '1'),
  ranked('places', '5\u00A0238', Infinity, 'none'),
  ranked('absent', 'xylophone', 0, '0 pages'),
];
const RECORD = '[places]\n1\tAngers\nnone\t5\u00A0238\n\n[absent]\n0 pages\txylophone\n';

test('a record has one line a query, under its category', () => expect(writeRecord(RANKED)).toBe(RECORD));

test('nothing has moved from where it was just recorded', () => expect(listMoves(RECORD, RANKED)).toEqual([]));

test('a move is told for worse or for better, the worse first; so is a query that comes or goes', () => {
  const now = [
    ranked('places', 'Oslo', 2, '2'),
    ranked('places', '5\u00A0238', 10, '10'),
    ranked('absent', 'xylophone', 3, '3 pages'),
  ];
  expect(listMoves(RECORD, now)).toEqual([
    'worse: [absent] « xylophone » 0 pages → 3 pages',
    'new: [places] « Oslo » 2',
    'better: [places] « 5\u00A0238 » none → 10',
    'gone: [places] « Angers »',
  ]);
});

function ranked(category: string, query: string, rank: number, outcome: string): RankedQuery {
  return { category, query, rank, outcome };
}
