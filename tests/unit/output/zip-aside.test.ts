import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeZipAside } from '../../../src/output/zip-aside.ts';
import { writeZip } from '../../../src/output/zip.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

const FILES = [
  { file: 'mimetype', data: Buffer.from('application/epub+zip'), isStored: true },
  { file: 'a/é.txt', data: Buffer.from('a'.repeat(100_000)) },
];

test('a zip written in a thread of its own has the same bytes', async () => {
  const folder = temporaryFolder();
  const [aside, here] = [join(folder, 'a.zip'), join(folder, 'b.zip')];
  await writeZipAside(aside, '2012-05-24', FILES);
  await writeZip(here, '2012-05-24', FILES);
  expect(readFileSync(aside).equals(readFileSync(here))).toBe(true);
});

test.runIf(existsSync('/dev/full'))('what the system answered is told, and nothing is left behind', async () => {
  const path = join(temporaryFolder(), 'a.zip');
  symlinkSync('/dev/full', join(dirname(path), `.a.zip.${process.pid}`));
  await expect(writeZipAside(path, '2012-05-24', FILES)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(dirname(path))).toEqual([]);
});
