import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram, type Host, type Setting } from './host.ts';

/** Tries before a server that does not answer is given up, a tenth of a second apart. */
const TRIES = 100;

const running = new Set<ChildProcess>();
// Not killed outright: a server ends the processes that serve for it.
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));

/**
 * Starts a server, waits until it answers, hands it over, and stops it whatever happens.
 * @throws {Error} with what it printed, when it does not answer
 */
export async function withHost<Result>(
  host: Host,
  setting: Omit<Setting, 'port'>,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const port = await findFreePort();
  const child = spawn(findProgram(host.programs)!, host.configure({ ...setting, port }));
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
  try {
    const url = `http://127.0.0.1:${port}${setting.base}`;
    await waitForAnswer(url, child).catch(() => {
      throw new Error(`${host.name} does not answer: ${printed}`);
    });
    return await use(url);
  } finally {
    await stop(child);
  }
}

async function waitForAnswer(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < TRIES && child.exitCode === null; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('no answer');
}

async function stop(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** The number of a port of this machine that nobody listens to. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
