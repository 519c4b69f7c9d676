import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from '../support/built-site.ts';
import { temporaryFolder } from '../support/content-folder.ts';

test('two builds of the same content are the same, byte for byte', () => {
  const again = join(temporaryFolder(), 'site');
  const env = { ...process.env, OUT_DIR: again };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env });
  expect(status, stderr).toBe(0);
  expect(listDigests(again)).toEqual(listDigests(SITE));
});

/** `lieux/angers/index.html 1f0c…` for every file of a folder. */
function listDigests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    );
}
