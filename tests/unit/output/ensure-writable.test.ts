import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureWritable } from '../../../src/output/ensure-writable.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

test('a folder that is not there is made, and one that is there stays', () => {
  const folder = join(temporaryFolder(), 'a/b');
  ensureWritable(folder);
  expect(existsSync(folder)).toBe(true);
  expect(() => ensureWritable(folder)).not.toThrow();
});

test('a file in the way is said', () => {
  const file = join(temporaryFolder(), '.astro');
  writeFileSync(file, '');
  expect(() => ensureWritable(file)).toThrow(
    `Impossible d’écrire dans «\u00A0${file}\u00A0»\u00A0: un fichier porte le nom`,
  );
});

// Whoever is root may write anywhere.
test.skipIf(process.getuid?.() === 0)('a folder without the right to write is said', () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  expect(() => ensureWritable(folder)).toThrow('le droit d’y écrire manque\u00A0: le demander, ou copier le projet');
});
