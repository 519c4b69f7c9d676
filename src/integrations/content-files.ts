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
      'astro:server:setup': ({ server }) => {
        const serve = sirv(join(content, FILES_DIRECTORY), { dev: true });
        server.middlewares.use(`/${FILES_DIRECTORY}`, (request, response, next) =>
          isServed(content, request.url ?? '') ? serve(request, response, next) : next(),
        );
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const path of listServedFiles(content)) {
          await cp(join(content, path), join(site, path), { dereference: true });
        }
      },
    },
  };
}

/** Whether an address, from the folder of files on, is that of a file which the site will have. */
function isServed(content: string, url: string): boolean {
  const path = `${FILES_DIRECTORY}${url.replace(/[?#].*$/s, '')}`;
  return listServedFiles(content).some((served) => served === path || encodeURI(served) === path);
}
