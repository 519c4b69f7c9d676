import type { AstroIntegration } from 'astro';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { contentDirectory } from '../source/content-directory.ts';
import { FILES_DIRECTORY, listServedFiles } from '../source/read-content.ts';

/** Pictures and documents stand with the content that shows them, so that another seminar has its own. */
export function contentFiles(): AstroIntegration {
  const content = contentDirectory();
  return {
    name: 'content-files',
    hooks: {
      'astro:server:setup': ({ server }) =>
        void server.middlewares.use(`/${FILES_DIRECTORY}`, sirv(join(content, FILES_DIRECTORY), { dev: true })),
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const path of listServedFiles(content)) await cp(join(content, path), join(site, path));
      },
    },
  };
}
