import type { AstroIntegration } from 'astro';
import { cp } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import sirv from 'sirv';
import { contentDirectory } from '../source/content-directory.ts';
import { FILES_DIRECTORY } from '../source/read-content.ts';

/** Pictures and documents stand with the content that shows them, so that another seminar has its own. */
export function contentFiles(): AstroIntegration {
  const folder = join(contentDirectory(), FILES_DIRECTORY);
  return {
    name: 'content-files',
    hooks: {
      'astro:server:setup': ({ server }) =>
        void server.middlewares.use(`/${FILES_DIRECTORY}`, sirv(folder, { dev: true })),
      'astro:build:done': async ({ dir }) => {
        if (!existsSync(folder)) return;
        await cp(folder, new URL(FILES_DIRECTORY, dir), { recursive: true, dereference: true, filter: isShown });
      },
    },
  };
}

/** Systems leave hidden files in folders. */
const isShown = (path: string): boolean => !basename(path).startsWith('.');
