import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Astro cannot write relative links, and a site for unknown folders needs them: its HTML and CSS are rewritten. */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => /\.(html|css)$/.test(file));
        await Promise.all(files.map((file) => rewriteFile(root, file)));
      },
    },
  };
}

/**
 * Makes root paths relative to the page at `page` (`lieux/paris/index.html`). A server answers 404 with the
 * same file at any depth, so that page alone keeps its root paths.
 */
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
    : content.replace(
        / (href|src|action|data-root)="(\/(?!\/)[^"]*)"/g,
        (_, name: string, path: string) => ` ${name}="${toRelative(path)}"`,
      );
}

async function rewriteFile(root: string, file: string): Promise<void> {
  const page = relative(root, join(root, file)).split('\\').join('/');
  if (page === '404.html') return;
  const path = join(root, file);
  await writeFile(path, toRelativeLinks(await readFile(path, 'utf8'), page));
}
