import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ASTRO = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

/**
 * Runs an Astro command in the foreground, without telemetry.
 * @param environment variables laid over those of this process
 * @returns its exit code, and what it wrote as errors (shown too)
 */
export async function runAstro(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number; errors: string }> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Whatever the shell says (a test runner says « test »): a built site is made of production code.
    ...(args[0] === 'build' && { NODE_ENV: 'production' }),
    // Of these, that runner's own, Astro would believe what it is to say itself in `import.meta.env`.
    DEV: undefined,
    PROD: undefined,
    MODE: undefined,
    SSR: undefined,
    ...environment,
  };
  const child = spawn(process.execPath, [ASTRO, ...args], { stdio: ['inherit', 'inherit', 'pipe'], env });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
    process.stderr.write(data);
  });
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  return { code, errors };
}
