import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControlOf } from '../../src/hosting/headers.ts';
import { toFile } from '../../src/preview/serve-site.ts';

/**
 * Serves a built site as some host would: in a sub-folder, or with files missing.
 * @param options.base `/a/b/`
 * @param options.missing paths that answer 404
 * @param options.isSlashless whether a folder is answered for without its slash, as some hosts do, and with none they take it off
 */
export async function serveUnder(directory: string, { base = '/', missing, isSlashless = false }: HostOptions = {}) {
  const files = sirv(directory, {
    dev: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControlOf(path)),
  });
  const notFound = readFileSync(join(directory, '404.html'));
  const broken = { pattern: missing };
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const path = request.url ?? '/';
    if ((!path.startsWith(base) && `${path}/` !== base) || broken.pattern?.test(path)) {
      refuse();
      return;
    }
    if (isSlashless && /.\/$/.test(path)) {
      response.writeHead(308, { Location: path.slice(0, -1) }).end();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    // Not a redirect, which this server would make of a folder without its slash.
    if (isSlashless && !/\/$|\.\w+$/.test(request.url)) request.url += '/';
    request.url = toFile(request.url);
    files(request, response, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    /** Makes files answer again. */
    repair: () => (broken.pattern = undefined),
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

interface HostOptions {
  base?: string;
  missing?: RegExp;
  isSlashless?: boolean;
}
