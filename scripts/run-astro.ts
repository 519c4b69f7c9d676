import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ASTRO = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const END_WITH_PARENT = new URL('./end-with-parent.ts', import.meta.url).href;

/** Signals that ask a program to stop. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Somebody has stopped a command before its end. */
export class Interruption extends Error {
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super('Commande interrompue.');
    this.signal = signal;
  }
}

/**
 * Runs an Astro command in the foreground, without telemetry. It ends with this process.
 * @param environment variables laid over those of this process
 * @returns its exit code, and what it wrote as errors (shown too)
 * @throws {Interruption} once it has ended, when this process was asked to stop meanwhile
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
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ASTRO, ...args], {
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
    env,
  });
  let errors = '';
  child.stderr!.on('data', (data: Buffer) => {
    errors += data.toString();
    process.stderr.write(data);
  });
  let stop: NodeJS.Signals | undefined;
  const passOn = (signal: NodeJS.Signals) => {
    stop = signal;
    child.kill(signal);
  };
  for (const signal of STOPS) process.on(signal, passOn);
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  for (const signal of STOPS) process.off(signal, passOn);
  if (stop) throw new Interruption(stop);
  return { code, errors };
}
