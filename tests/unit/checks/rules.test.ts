import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/checks/check-content.ts';
import { faultsOf } from '../../support/content-folder.ts';
import { changesOf } from '../../support/rule-example.ts';

test('every rule has a name of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { reason, severity, examples }) => {
  test('says why it matters', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(reason).toMatch(/^\p{Lu}.*\.$/u);
    expect(['error', 'warning']).toContain(severity);
  });

  test('finds its bad example at fault, and is the only rule to', () => {
    expect(new Set(faultsOf(changesOf(examples.bad), examples.bad.committed).map(({ rule }) => rule))).toEqual(
      new Set([id]),
    );
  });

  test('as all rules, finds nothing in its good example', () => {
    expect(faultsOf(changesOf(examples.good), examples.good.committed)).toEqual([]);
  });
});
