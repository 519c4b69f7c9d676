import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../hosts/running-host.ts';
import { toCall, toClickActions, toKeyActions, type DrivenBrowser } from './driven-browser.ts';
import { startProgram } from './started-program.ts';

/**
 * Starts WebKitGTK's small browser on a screen of its own, driven through WebDriver.
 * @param screen path of xvfb-run
 * @param driver path of WebKitWebDriver
 */
export async function startWebKit(screen: string, driver: string): Promise<DrivenBrowser> {
  const port = await findFreePort();
  const program = startProgram(screen, ['-a', driver, `--port=${port}`]);
  const host = `http://127.0.0.1:${port}/session`;
  await Promise.race([untilListening(port), program.ended]);
  const { sessionId } = (await request(host, 'POST', { capabilities: {} })) as { sessionId: string };
  const ask = (path: string, body: object) => request(`${host}/${sessionId}${path}`, 'POST', body);
  const perform = async (actions: object[]) => {
    await ask('/actions', { actions });
  };
  return {
    async goTo(url) {
      await ask('/url', { url });
      // The driver answers before the scripts of the page have run.
      await ask('/execute/async', { script: WHEN_LOADED, args: [] });
    },
    async evaluate(look, ...given) {
      return JSON.parse((await ask('/execute/sync', { script: `return ${toCall(look, given)}`, args: [] })) as string);
    },
    press: (keys) => perform(toKeyActions(keys)),
    clickAt: (x, y) => perform(toClickActions(x, y)),
    async close() {
      await request(`${host}/${sessionId}`, 'DELETE');
      await program.stop();
    },
  };
}

const WHEN_LOADED = `const [done] = arguments;
  if (document.readyState === 'complete') done();
  else addEventListener('load', () => done());`;

/** @throws {Error} with what the driver says is wrong */
async function request(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

async function untilListening(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
  } catch {
    await wait(50);
    return untilListening(port);
  } finally {
    socket.destroy();
  }
}
