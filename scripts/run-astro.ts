import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ASTRO = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

/** Runs an Astro command in the foreground, without telemetry. Resolves to its exit code. */
export function runAstro(...args: string[]): Promise<number> {
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };
  // Whatever the shell says (a test runner says « test »): a built site is made of production code.
  if (args[0] === 'build') env['NODE_ENV'] = 'production';
  const child = spawn(process.execPath, [ASTRO, ...args], { stdio: 'inherit', env });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
