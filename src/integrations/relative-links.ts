import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachAtATime } from '../output/each-at-a-time.ts';

/** What a server sends for an address that leads nowhere. */
const NOT_FOUND = '404.html';

/** An attribute whose value is a path from the root of the site. */
const ROOT_PATH = / (href|src|action|data-root)="(\/(?!\/)[^"]*)"/g;

/** Open files at a time: systems allow a thousand or so. */
const FILES_AT_A_TIME = 64;

/** Astro cannot write relative links, and a site for unknown folders needs them: its HTML and CSS are rewritten. */
export function relativeLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'relative-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.site === undefined ? '/' : new URL(config.site).pathname.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => /\.(html|css)$/.test(file));
        await eachAtATime(files, FILES_AT_A_TIME, (file) => rewriteFile(root, file, base));
      },
    },
  };
}

/** Makes root paths relative to the page at `page` (`lieux/paris/index.html`). */
export function toRelativeLinks(content: string, page: string): string {
  const from = posix.dirname(page);
  const toRelative = (path: string) => {
    const [, target, rest] = /^([^?#]*)(.*)$/.exec(path)!;
    const result = posix.relative(from === '.' ? '/' : `/${from}`, target!) || '.';
    return `${result}${target!.endsWith('/') ? '/' : ''}${rest}`;
  };
  return page.endsWith('.css')
    ? content.replace(
        /url\((["']?)(\/[^/][^"')]*)\1\)/g,
        (_, quote: string, path: string) => `url(${quote}${toRelative(path)}${quote})`,
      )
    : content.replace(ROOT_PATH, (_, name: string, path: string) => ` ${name}="${toRelative(path)}"`);
}

/**
 * Moves root paths to the folder `base` where the site is to be hosted (`/actes/`). For the page of unknown addresses: a
 * server sends it at any depth, so that no relative link would do.
 */
export function toBaseLinks(html: string, base: string): string {
  return html.replace(ROOT_PATH, (_, name: string, path: string) => ` ${name}="${base}${path.slice(1)}"`);
}

async function rewriteFile(root: string, file: string, base: string): Promise<void> {
  const page = relative(root, join(root, file)).split('\\').join('/');
  const path = join(root, file);
  const content = await readFile(path, 'utf8');
  await writeFile(path, page === NOT_FOUND ? toBaseLinks(content, base) : toRelativeLinks(content, page));
}
