import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/content-folder.ts';

// Each test starts Node.
vi.setConfig({ testTimeout: 60_000 });

/** A module of scripts/, as code that imports it names it. */
const script = (name: string) => JSON.stringify(new URL(`../../../scripts/${name}.ts`, import.meta.url).href);

/** Code that starts other code, which is to end with it. */
const starting = (code: string) => `
  import { spawn } from 'node:child_process';
  const args = ['--import', ${script('end-with-parent')}, '-e', ${JSON.stringify(code)}];
  spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });`;

test('a command that is asked to stop waits for Astro to end, says it, and ends as it was asked to', () => {
  const code = `
    import { runAstro } from ${script('run-astro')};
    import { runScript } from ${script('run-script')};
    setTimeout(() => process.kill(process.pid, 'SIGTERM'), 100);
    await runScript(async () => void (await runAstro(['build', '--root', ${JSON.stringify(temporaryFolder())}])));`;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stderr).toBe('Commande interrompue.\n');
  expect(signal).toBe('SIGTERM');
});

test('what ends with its parent does not outlive it, even killed', async () => {
  const parent = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    starting('setTimeout(() => {}, 90_000); console.log("up")'),
  ]);
  await once(parent.stdout, 'data');
  parent.kill('SIGKILL');
  // The output is that of both: it stays open as long as one of them runs.
  await once(parent.stdout, 'close');
});

test('what ends with its parent ends before it, too, when it has nothing more to do', () => {
  const args = ['--input-type=module', '-e', starting('')];
  expect(spawnSync(process.execPath, args, { timeout: 30_000 }).status).toBe(0);
});
