import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
/** Seconds. */
const A_YEAR = 31_536_000;

/** Serves a built site as a host does: compressed, with what never changes kept for a year. */
export async function serveCompressed(directory: string) {
  const server = createServer((request, response) => {
    const path = join(directory, decodeURI(new URL(request.url!, 'http://localhost').pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const age = extname(file) === '.html' ? 0 : A_YEAR;
    const compressed = /text|json|svg/.test(type);
    const body = readFileSync(file);
    response
      .writeHead(200, {
        'Content-Type': type,
        'Cache-Control': `max-age=${age}`,
        ...(compressed && { 'Content-Encoding': 'gzip' }),
      })
      .end(compressed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    /** Without a trailing slash. */
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
