import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

test.each([
  ['as an indent', 'nom: Amiens\n\ttype: ville\n', '2:1'],
  ['in a value', 'nom:\tAmiens\ntype: ville\n', '1:5'],
])('a tab %s is said once', (_, yaml, place) => {
  expect(faultsOf({ 'lieux/amiens.yaml': yaml }).map(({ at, rule }) => `${at} ${rule}`)).toEqual([
    `lieux/amiens.yaml:${place} tabulation`,
  ]);
});
