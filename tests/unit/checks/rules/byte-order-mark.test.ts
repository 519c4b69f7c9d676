import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

test('the mark is the only fault of what it begins, and moves nothing', () => {
  const text = '\uFEFF---\ntitre: Aide\nresume: Comment lire.\n---\n\nUn temps : un mot.\n';
  expect(faultsOf({ 'pages/aide.mdx': text }).map(({ at, rule }) => `${at} ${rule}`)).toEqual([
    'pages/aide.mdx:1:1 marque-invisible',
    'pages/aide.mdx:6:9 espace-insecable',
  ]);
});
