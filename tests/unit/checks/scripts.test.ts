import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { contentFolder, temporaryFolder } from '../../support/content-folder.ts';

// Each test starts Node.
vi.setConfig({ testTimeout: 30_000 });

const BROKEN = { 'lieux/nantes.yaml': 'nom: Nantes\ntype: vile\n' };

/** Runs a script of the project as `npm run` does. */
function run(script: string, environment: Record<string, string> = {}) {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], { encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

describe('npm run check', () => {
  test('succeeds on the content of the seminar', () => {
    const { status, output } = run('check');
    expect(output).toMatch(/^\d+ fichiers : aucune faute\.\n$/);
    expect(status).toBe(0);
  });

  test('fails on a fault, and says it', () => {
    const { status, output } = run('check', { CONTENT_DIR: contentFolder(BROKEN) });
    expect(output).toMatch(
      /lieux\/nantes\.yaml:2:7\n {2}« vile » n’est pas admis pour « type » : vouliez-vous « ville »/,
    );
    expect(output).toMatch(/\n1 faute dans 1 fichier \(sur 6\)\.\n$/);
    expect(status).toBe(1);
  });

  test('fails on a folder that is not there', () => {
    const { status, output } = run('check', { CONTENT_DIR: '/nulle/part' });
    expect(output).toContain('Le dossier de contenu « /nulle/part » est introuvable');
    expect(status).toBe(1);
  });
});

test.each(['check', 'build', 'dev'])('npm run %s says in one sentence that the content cannot be read', (script) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'fichier'), '');
  mkdirSync(join(folder, 'n#1'));
  expect(run(script, { CONTENT_DIR: join(folder, 'absent') }).output).toMatch(/^Le dossier .*introuvable.*\n$/);
  expect(run(script, { CONTENT_DIR: join(folder, 'fichier') }).output).toMatch(/^Le dossier .*pas un dossier\.\n$/);
  const { status, output } = run(script, { CONTENT_DIR: join(folder, 'n#1') });
  expect(output).toMatch(/^Le dossier .*ne peut pas être lu.*\n$/);
  expect(status).toBe(1);
});

test('npm run build refuses to build on a fault, and writes nothing', () => {
  const site = join(temporaryFolder(), 'site');
  const { status, output } = run('build', { CONTENT_DIR: contentFolder(BROKEN), OUT_DIR: site });
  expect(output).toContain('lieux/nantes.yaml:2:7');
  expect(output).toContain('Le site n’est pas construit');
  expect(status).toBe(1);
  expect(existsSync(site)).toBe(false);
});
