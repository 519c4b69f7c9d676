import { spawnSync } from 'node:child_process';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';

function run(script: string, environment: Record<string, string>, cwd = process.cwd()) {
  const path = fileURLToPath(new URL(`../../../scripts/${script}.ts`, import.meta.url));
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, [path], { encoding: 'utf8', env, cwd });
}

test.each([
  ['build', 'SITE_URL', 'exemple.fr'],
  ['dev', 'SITE_URL', 'exemple.fr'],
  ['build', 'OUT_DIR', 'public/site'],
  ['start', 'PORT', 'abc'],
  ['dev', 'PORT', 'abc'],
])('npm run %s says that %s cannot be %s before anything else, in one sentence', (script, name, value) => {
  const { status, stdout, stderr } = run(script, { [name]: value });
  expect(stderr).toMatch(new RegExp(`^${name} (vaut|mène à) «\u00A0.*${value}\u00A0»\u00A0: .*\\.\n$`));
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test.each(['build', 'check'])('%s works from any folder, and CONTENT_DIR is relative to it', (script) => {
  const content = contentFolder({ 'lieux/amiens.yaml': 'nom: Amiens\ntype: vile\n' });
  const { status, stdout, stderr } = run(
    script,
    { CONTENT_DIR: relative(dirname(content), content) },
    dirname(content),
  );
  expect(stdout + stderr).toContain('lieux/amiens.yaml:2:7');
  expect(status).toBe(1);
});
