import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../../src/schema/index.ts';

test('what sets a kind apart stands in its descriptor: nothing else goes through the kinds case by case', () => {
  const cases = new RegExp(`case '(?:${KINDS.join('|')})'`);
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:ts|astro)$/.test(path),
  );
  expect(paths.length).toBeGreaterThan(200);
  expect(paths.filter((path) => cases.test(readFileSync(join('src', path), 'utf8')))).toEqual([]);
});
