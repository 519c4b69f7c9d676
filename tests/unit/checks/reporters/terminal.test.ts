import { describe, expect, test } from 'vitest';
import { reportToTerminal } from '../../../../src/checks/reporters/terminal.ts';

const issue = {
  file: 'content/lieux/amiens.yaml',
  line: 2,
  column: 7,
  rule: 'regle',
  severity: 'error',
  reason: 'Cela compte.',
  message: 'Une faute.',
} as const;
const FILES = [
  { path: 'content/lieux/angers.yaml', text: 'nom: Angers\ntype: ville\n' },
  { path: 'content/lieux/amiens.yaml', text: 'nom: Amiens\ntype: vile\n' },
];

test('no fault is said in one line', () => {
  expect(reportToTerminal([], FILES.slice(1))).toBe('1\u00A0fichier : aucune faute.');
  expect(reportToTerminal([], FILES)).toBe('2\u00A0fichiers : aucune faute.');
});

test('a fault is said with its place, its rule, what to do, why the first time, and its line', () => {
  const other = { ...issue, file: 'content/lieux/angers.yaml', fix: { start: 0, end: 1, text: '' } };
  const doubt = { ...issue, file: 'content/lieux/oslo.yaml', severity: 'warning', rule: 'doute' } as const;
  expect(reportToTerminal([{ ...issue, hint: 'Faire ceci.' }, other, doubt], FILES)).toMatchInlineSnapshot(`
    "content/lieux/amiens.yaml:2:7
      Une faute.  [regle]
      Faire ceci.
      Pourquoi : Cela compte.
      1 │ nom: Amiens
      2 │ type: vile
        │       ^

    content/lieux/angers.yaml:2:7
      Une faute.  [regle]
      1 │ nom: Angers
      2 │ type: ville
        │       ^

    content/lieux/oslo.yaml:2:7
      Avertissement : Une faute.  [doute]
      Pourquoi : Cela compte.

    2 erreurs et 1 avertissement dans 3 fichiers (sur 2).
    « npm run check -- --fix » en corrige 1."
  `);
});

test.each([
  [[issue], '1\u00A0erreur dans 1\u00A0fichier (sur 2).'],
  [[{ ...issue, severity: 'warning' as const }], '1\u00A0avertissement dans 1\u00A0fichier (sur 2).'],
  [[issue, { ...issue, line: 1 }], '2\u00A0erreurs dans 1\u00A0fichier (sur 2).'],
])('faults are counted', (issues, count) => {
  expect(reportToTerminal(issues, FILES).split('\n').at(-1)).toBe(count);
});

test('there are colours when they are asked for, and the words are the same', () => {
  const plain = reportToTerminal([issue], FILES);
  const painted = reportToTerminal([issue], FILES, { color: true });
  expect(plain).not.toContain('\u001B');
  expect(painted).toContain('\u001B[31mUne faute.');

  expect(painted.replace(/\u001B\[\d+m/g, '')).toBe(plain);
});

describe('of many faults', () => {
  const many = Array.from({ length: 25 }, (_, rank) => ({ ...issue, line: rank + 1 }));
  const others = Array.from({ length: 12 }, () => ({ ...issue, rule: 'autre' }));
  const report = reportToTerminal([...many, ...others], FILES);
  const shown = (text: string, rule: string) => text.split(`[${rule}]`).length - 1;

  test('each rule is counted first and last, and shows its first ten', () => {
    const tally = '     25  regle\n     12  autre\n';
    expect(report.startsWith(tally)).toBe(true);
    expect(report.lastIndexOf(tally)).toBeGreaterThan(tally.length);
    expect([shown(report, 'regle'), shown(report, 'autre')]).toEqual([10, 10]);
    expect(report).toContain('17\u00A0autres des mêmes règles');
    expect(report.split('\n').at(-1)).toBe('37\u00A0erreurs dans 1\u00A0fichier (sur 2).');
  });

  test('all are shown when they are asked for', () => {
    const all = reportToTerminal([...many, ...others], FILES, { all: true });
    expect([shown(all, 'regle'), shown(all, 'autre')]).toEqual([25, 12]);
    expect(all).not.toContain('des mêmes règles');
  });
});
