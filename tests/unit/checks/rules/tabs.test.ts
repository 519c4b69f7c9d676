import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

test.each([
  ['as an indent', 'nom: Nantes\n\ttype: ville\n', '2:1'],
  ['in a value', 'nom:\tNantes\ntype: ville\n', '1:5'],
])('a tab %s is said once', (_, yaml, place) => {
  expect(faultsOf({ 'lieux/nantes.yaml': yaml }).map(({ at, rule }) => `${at} ${rule}`)).toEqual([
    `lieux/nantes.yaml:${place} tabulation`,
  ]);
});
