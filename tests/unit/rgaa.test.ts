import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Criteria of each of the thirteen themes of RGAA 4.1.2: 106. */
const CRITERIA = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const STATES = ['automatisé', 'regardé', 'sans objet', 'non vérifié'];

const grid = readFileSync('docs/rgaa.md', 'utf8');
const rows = [...grid.matchAll(/^\| *(\d+\.\d+) *\|(.*)\|(.*)\|(.*)\|$/gm)].map(([, number, , state, how]) => ({
  number: number!,
  state: state!.trim(),
  how: how!.trim(),
}));

test('each of the 106 criteria stands once, in order', () => {
  const expected = CRITERIA.flatMap((count, theme) =>
    Array.from({ length: count }, (_, place) => `${theme + 1}.${place + 1}`),
  );
  expect(expected).toHaveLength(106);
  expect(rows.map(({ number }) => number)).toEqual(expected);
});

test('each has one of the four states', () => {
  expect(rows.filter(({ state }) => !STATES.includes(state))).toEqual([]);
});

test('what is automated says by what, and every test named is there', () => {
  const isNamed = (how: string) => /`tests\/|axe|html-validate/.test(how);
  expect(rows.filter(({ state, how }) => state === 'automatisé' && !isNamed(how))).toEqual([]);
  const named = [...grid.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
