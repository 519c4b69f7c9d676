import { expect, test } from 'vitest';
import { listFiles, readSiteFile } from '../support/built-site.ts';

test('no script has a look-behind, for which Safari before 16.4 refuses the whole of it', () => {
  const scripts = listFiles('.js');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => /\(\?<[=!]/.test(readSiteFile(script)))).toEqual([]);
});
