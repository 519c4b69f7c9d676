import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toCall, toClickActions, toKeyActions, type DrivenBrowser } from './driven-browser.ts';
import { startProgram } from './started-program.ts';

/** Starts a Firefox without a window, driven through WebDriver BiDi, which it speaks by itself. */
export async function startFirefox(path: string): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'actes-'));
  const program = startProgram(path, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
  ]);
  const [, address] = await program.prints(/WebDriver BiDi listening on (ws:\S+)/);
  const { send, disconnect } = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = (contexts as { context: string }[])[0]!;
  const perform = async (actions: object[]) => {
    await send('input.performActions', { context, actions });
  };
  return {
    async goTo(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(look, ...given) {
      const expression = toCall(look, given);
      const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: false });
      if (answer['type'] !== 'success') throw new Error(JSON.stringify(answer['exceptionDetails']));
      return JSON.parse((answer['result'] as { value: string }).value);
    },
    press: (keys) => perform(toKeyActions(keys)),
    clickAt: (x, y) => perform(toClickActions(x, y)),
    async close() {
      disconnect();
      await program.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Firefox refuses ${address}.`)));
  });
  let last = 0;
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    last += 1;
    const id = last;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (!answer.result) throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  };
  return { send, disconnect: () => socket.close() };
}

interface Answer {
  id: number;
  result?: Record<string, unknown>;
  message?: string;
}
