import { expect, test } from 'vitest';
import { reportToTerminal } from '../../../../src/checks/reporters/terminal.ts';

const issue = { file: 'content/lieux/nantes.yaml', line: 2, column: 7, rule: 'regle', message: 'Une faute.' };

test('no fault is said in one line', () => {
  expect(reportToTerminal([], 1)).toBe('1 fichier : aucune faute.');
  expect(reportToTerminal([], 218)).toBe('218 fichiers : aucune faute.');
});

test('a fault is said with its place, its rule and what to do; then they are counted', () => {
  const other = { ...issue, file: 'content/lieux/angers.yaml' };
  expect(reportToTerminal([{ ...issue, hint: 'Faire ceci.' }, issue, other], 12)).toMatchInlineSnapshot(`
    "content/lieux/nantes.yaml:2:7
      Une faute.  [regle]
      Faire ceci.

    content/lieux/nantes.yaml:2:7
      Une faute.  [regle]

    content/lieux/angers.yaml:2:7
      Une faute.  [regle]

    3 fautes dans 2 fichiers (sur 12)."
  `);
});

test('one fault is counted in the singular', () => {
  expect(reportToTerminal([issue], 12)).toMatch(/\n1 faute dans 1 fichier \(sur 12\)\.$/);
});
