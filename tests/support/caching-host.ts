import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { createHash } from 'node:crypto';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * How long browsers keep what a host sends: ten minutes, as GitHub Pages says; or as long as they see fit, where nothing is
 * said: a tenth of the time since a file was changed.
 */
export type CacheRule = 'ten minutes' | 'nothing said';

/** A host under whose caches a site is published again: what is in its folder changes, and what browsers have kept does not. */
export async function hostWithCaches(directory: string, rule: CacheRule) {
  const asked: string[] = [];
  /** When what is there was published. */
  let published = new Date(Date.now() - A_YEAR);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    asked.push(pathname);
    const file = join(directory, pathname.endsWith('/') ? `${pathname}index.html` : decodeURI(pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    const content = readFileSync(file);
    const tag = `"${createHash('sha1').update(content).digest('hex')}"`;
    const modified = published.toUTCString();
    const { 'if-none-match': knownTag, 'if-modified-since': knownDate } = request.headers;
    const headers =
      rule === 'ten minutes'
        ? { 'Cache-Control': 'max-age=600', ETag: tag, 'Last-Modified': modified }
        : { 'Last-Modified': modified };
    if (rule === 'ten minutes' ? knownTag === tag : knownDate === modified) {
      return void response.writeHead(304, headers).end();
    }
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    /** The paths that were asked for, in order. */
    asked,
    /** What is in the folder was put there just now. */
    publishAgain: () => (published = new Date()),
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** In milliseconds. */
const A_YEAR = 365 * 24 * 3600 * 1000;
