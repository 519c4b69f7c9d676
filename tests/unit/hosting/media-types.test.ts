import { expect, test } from 'vitest';
import { extensionOf, isText } from '../../../src/hosting/media-types.ts';

test.each([
  ['index.html', 'html', true],
  ['_astro/a.Bz-2.js', 'js', true],
  ['pagefind/v/1a2b3c4d5e6f/wasm.fr.pagefind', 'pagefind', false],
  ['.htaccess', '', false],
  ['a.b/c', '', false],
  ['x.constructor', 'constructor', false],
])('%s', (file, extension, text) => {
  expect([extensionOf(file), isText(file)]).toEqual([extension, text]);
});
