import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** A disk that is full once the book is written. */
const FULL_DISK = `
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const { writeFile } = files;
files.writeFile = async (path, ...others) => {
  if (String(path).includes('/book/')) throw Object.assign(new Error(), { code: 'ENOSPC', path: String(path) });
  return writeFile(path, ...others);
};
syncBuiltinESMExports();`;

test('a build for which there is no room says so of the folder that was asked for, and leaves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plein-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const site = join(folder, 'site');
  const told = await new Promise<string>((resolve) => {
    const args = ['--import', `data:text/javascript,${encodeURIComponent(FULL_DISK)}`, 'scripts/build.ts'];
    const content = 'tests/fixtures/congres-de-la-paix-1849/content';
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: site };
    execFile(process.execPath, args, { env }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  expect(told).toContain(`Impossible d’écrire dans «\u00A0${site}\u00A0»\u00A0: le disque est plein`);
  expect(existsSync(site)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
