import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControlOf } from '../hosting/headers.ts';

/** How many ports after the wanted one are tried. */
const ATTEMPTS = 20;

/**
 * Serves a built site on localhost as a static host would: `index.html` of folders, `404.html` for the rest, and browsers
 * keep what may be kept.
 * @param options.port wanted port; the next free one is taken when it is busy. 0 lets the system choose.
 * @param options.onBusy told each port that was found busy
 * @throws {Error} in French when there is no site to serve or no free port
 */
export async function serveSite(directory: string, { port, onBusy }: ServeOptions): Promise<ServedSite> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`Aucun site dans « ${directory} » : lancez d’abord « npm run build ».`);
  }
  const notFound = readFileSync(join(directory, '404.html'));
  const files = sirv(directory, {
    etag: true,
    dev: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControlOf(path)),
  });
  const server = createServer((request, response) => {
    request.url = toFile(request.url ?? '/');
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  const taken = await listen(server, port, port === 0 ? 1 : ATTEMPTS, onBusy);
  return {
    url: `http://localhost:${taken}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** The file of a folder: `sirv` would take `/index/` for the home page. */
export const toFile = (url: string): string => url.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html');

export interface ServeOptions {
  port: number;
  onBusy?: (port: number) => void;
}

export interface ServedSite {
  /** Without a trailing slash. */
  url: string;
  close(): Promise<void>;
}

async function listen(
  server: Server,
  port: number,
  attempts: number,
  onBusy?: (port: number) => void,
): Promise<number> {
  try {
    return await tryPort(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    onBusy?.(port);
    if (attempts <= 1) throw new Error(`Aucun port libre jusqu’à ${port}.`, { cause: error });
    return listen(server, port + 1, attempts - 1, onBusy);
  }
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(error);
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      resolve((server.address() as { port: number }).port);
    });
  });
}
