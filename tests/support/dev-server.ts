import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { LOCK } from '../../scripts/build-site.ts';
import { runAlone } from '../../src/output/exclusive.ts';
import { SECOND_SEMINAR } from './build-second-seminar.ts';

const DEV = fileURLToPath(new URL('../../scripts/dev.ts', import.meta.url));
/** In milliseconds: a busy machine, not the preview, may need as many. */
const WAITING = { timeout: 120_000, interval: 50 };

/**
 * Runs `npm run dev` on a copy of the second seminar during the tests of a file. The port that it wants is taken.
 * @param prepare changes the copy before the preview starts
 */
export function usePreview(prepare = (_content: EditedContent): void => undefined): Preview {
  // With what French folders are called.
  const folder = mkdtempSync(join(tmpdir(), 'actes à relire '));
  const content = new EditedContent(join(folder, 'contenu'));
  let occupant: Server;
  let wantedPort = 0;
  let output = '';
  let child: ReturnType<typeof spawn>;
  const ended = Promise.withResolvers<undefined>();
  const isAlive = () => child.exitCode === null && child.signalCode === null;

  beforeAll(async () => {
    // A preview and a build write the same files in .astro/: as two builds, they wait for each other.
    await new Promise<void>((start, refuse) => {
      const live = () => {
        start();
        return ended.promise;
      };
      runAlone(LOCK, vi.fn(), live).catch(refuse);
    });
    cpSync(SECOND_SEMINAR.CONTENT_DIR, content.directory, { recursive: true });
    prepare(content);
    occupant = await listenSomewhere();
    wantedPort = (occupant.address() as AddressInfo).port;
    const settings = { CONTENT_DIR: content.directory, PORT: String(wantedPort) };
    child = spawn(process.execPath, [DEV], {
      // Astro serves no page when it believes that it is being tested by Vitest.
      env: { ...process.env, ...settings, NODE_ENV: 'development', VITEST: undefined },
    });
    child.stdout!.on('data', (text) => (output += String(text)));
    child.stderr!.on('data', (text) => (output += String(text)));
    await vi.waitFor(() => expect(output).toContain('L’aperçu est à lire'), WAITING);
    expect(isAlive(), output).toBe(true);
  });
  afterAll(async () => {
    const exited = new Promise((resolve) => child.on('exit', resolve));
    child.kill();
    await exited;
    ended.resolve(undefined);
    occupant.close();
    rmSync(folder, { recursive: true });
  });
  const url = () => /http:\/\/localhost:\d+(?=\/)/.exec(output)![0];
  const open = async (address: string) => {
    const response = await fetch(`${url()}${address}`);
    return { status: response.status, html: await response.text() };
  };
  return {
    content,
    get wantedPort() {
      return wantedPort;
    },
    get url() {
      return url();
    },
    // Astro colours what it says where it takes the output for a terminal's: under CI, for one.
    said: () => stripVTControlCharacters(output),
    isAlive,
    open,
    async shows(address, status, text = '') {
      await vi.waitFor(async () => {
        const page = await open(address);
        expect({ status: page.status, says: page.html.includes(text) ? text : page.html.length }).toEqual({
          status,
          says: text,
        });
      }, WAITING);
    },
  };
}

async function listenSomewhere(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

/** A content folder in which a test writes as an editor would. Paths are those inside it. */
export class EditedContent {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** @returns what puts the file back as it was */
  replace(path: string, wanted: string, replacement: string): () => void {
    const before = readFileSync(join(this.directory, path), 'utf8');
    expect(before).toContain(wanted);
    this.write(path, before.replace(wanted, replacement));
    return () => this.write(path, before);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.directory, path)), { recursive: true });
    writeFileSync(join(this.directory, path), text);
  }

  move(path: string, target: string): void {
    renameSync(join(this.directory, path), join(this.directory, target));
  }

  remove(path: string): void {
    rmSync(join(this.directory, path), { recursive: true });
  }
}

export interface Preview {
  content: EditedContent;
  readonly wantedPort: number;
  /** Without a trailing slash. */
  readonly url: string;
  /** All that the terminal has shown. */
  said(): string;
  isAlive(): boolean;
  open(address: string): Promise<{ status: number; html: string }>;
  /** Waits until an address answers with a status and, in its page, a text. */
  shows(address: string, status: number, text?: string): Promise<void>;
}
