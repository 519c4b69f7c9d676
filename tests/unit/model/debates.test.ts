import { expect, test } from 'vitest';
import { holdingsOf } from '../../../src/model/kinds/debate.ts';
import { buildProceedings } from '../../../src/model/proceedings.ts';
import { loadContent } from '../../../src/source/content.ts';

const real = buildProceedings(loadContent('content'));
const debates = real.list('debats');

test('at least five questions are debated, in the order of the proceedings', () => {
  expect(debates.length).toBeGreaterThanOrEqual(5);
  const ranks = debates.map((debate) => real.readingOrder.indexOf(holdingsOf(debate)[0]!.statement.entry));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('whoever holds something speaks in that passage; else the source does', () => {
  const oppositions = real
    .list('definitions')
    .flatMap(({ opposition }) => opposition?.terms.map(({ held }) => held) ?? []);
  const all = [...debates.flatMap(holdingsOf), ...oppositions];
  expect(all.length).toBeGreaterThan(40);
  for (const { by, statement } of all) {
    const { kind, of } = statement.voice;
    if (by?.kind === 'intervenants') expect(of).toContain(by.slug);
    else expect(kind).toBe('source');
  }
});

test('a person and a text know the debates that they are part of', () => {
  for (const debate of debates) {
    for (const { by, statement } of debate.positions.flatMap(({ held }) => held)) {
      if (by) expect(real.debatesOf(by)).toContain(debate);
      expect(real.debatesIn(statement.entry)).toContain(debate);
    }
  }
});

test('what is opposed is found from each of its terms', () => {
  const [opposition] = real.oppositionsOf(real.get('definitions', 'policies'));
  expect(real.oppositionsOf(real.get('definitions', 'politics'))).toEqual([opposition]);
  expect(opposition!.terms.map(({ name }) => name)).toEqual(['politics', 'policies']);
  expect(real.oppositionsAt(real.get('definitions', 'politics'))).toEqual([opposition]);
});
