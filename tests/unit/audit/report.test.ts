import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { accessibilitySchema } from '../../../src/schema/index.ts';
import { faultsOf } from '../../support/content-folder.ts';
import { toReport, toYaml } from '../../audit/report.ts';

const AUDIT = {
  date: '2026-11-23',
  pages: 3,
  browser: '153.0',
  outcomes: [
    { check: { name: 'rien de coupé' }, pages: 3, faults: [] },
    {
      check: { name: 'contrastes' },
      pages: 2,
      faults: [
        { address: '/a/', fault: 'color-contrast p' },
        { address: '/b/', fault: 'color-contrast p' },
        { address: '/b/', fault: 'color-contrast h1' },
      ],
    },
  ],
};

test('a fault is told once, with how many pages have it and one of them', () => {
  expect(toReport(AUDIT).controles).toEqual([
    { nom: 'rien de coupé', pages: 3, defauts: [] },
    {
      nom: 'contrastes',
      pages: 2,
      defauts: [
        { constat: 'color-contrast p', pages: 2, exemple: '/a/' },
        { constat: 'color-contrast h1', pages: 1, exemple: '/b/' },
      ],
    },
  ]);
});

test('what is written is what content may hold, and comes back the same', () => {
  expect(accessibilitySchema.parse(parse(toYaml(toReport(AUDIT))))).toEqual(toReport(AUDIT));
});

test('the seminar of this repository was audited', () => {
  expect(() => accessibilitySchema.parse(parse(readFileSync('content/accessibilite.yaml', 'utf8')))).not.toThrow();
});

test('the check accepts what tools say, in their own words', () => {
  const faults = [{ address: '/a/', fault: 'link-name a[href="x"] > span' }];
  const report = toReport({ ...AUDIT, outcomes: [{ check: { name: 'liens' }, pages: 3, faults }] });
  expect(faultsOf({ 'accessibilite.yaml': toYaml(report) })).toEqual([]);
  expect(faultsOf({ 'accessibilite.yaml': toYaml({ ...report, pages: 0 }) })).not.toEqual([]);
});
