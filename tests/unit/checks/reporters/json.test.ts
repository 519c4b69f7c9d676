import { expect, test } from 'vitest';
import { reportToJson } from '../../../../src/checks/reporters/json.ts';

const issue = {
  file: 'a.mdx',
  line: 2,
  column: 7,
  rule: 'r',
  severity: 'error',
  reason: 'Raison.',
  message: 'Faute.',
} as const;

test('the shape that other programs count on', () => {
  const warning = { ...issue, severity: 'warning', hint: 'Faire.', fix: { start: 0, end: 1, text: '' } } as const;
  expect(JSON.parse(reportToJson([issue, warning], [{}, {}, {}]))).toEqual({
    version: 1,
    files: 3,
    errors: 1,
    warnings: 1,
    issues: [
      { ...issue, hint: null, fixable: false },
      { ...issue, severity: 'warning', hint: 'Faire.', fixable: true },
    ],
  });
});

test('nothing at fault', () => {
  expect(JSON.parse(reportToJson([], [{}]))).toEqual({ version: 1, files: 1, errors: 0, warnings: 0, issues: [] });
});
