import type { AstroIntegration, HookParameters } from 'astro';
import type { IncomingMessage } from 'node:http';
import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { publish } from '../publication/publication.ts';
import { contentDirectory } from '../source/content-directory.ts';
import { toFaultPage } from './fault-page.ts';
import { PreviewIndex } from './preview-index.ts';
import { PreviewedContent } from './previewed-content.ts';

/** How many times Astro is asked to load the content, and how many milliseconds pass between two. */
const ATTEMPTS = 200;
const DELAY = 50;

/**
 * Keeps `astro dev` in step with the content, whatever is changed, added, renamed or deleted. While the content has
 * faults, every page is the report of the check.
 */
export function contentPreview(): AstroIntegration {
  return {
    name: 'content-preview',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const directory = contentDirectory();
        const index = new PreviewIndex({ server, logger });
        const content = new PreviewedContent(directory, {
          publish: (found) => index.refresh(publish(found).proceedings),
          load: () => load(refreshContent),
          reload: () => server.environments.client.hot.send({ type: 'full-reload', path: '*' }),
          returned: () => void server.watcher.add(directory),
        });
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (!relative(directory, path).startsWith('..')) content.touch();
        });
        server.middlewares.use((request, response, next) => {
          if (!isForPage(request)) return next();
          void content.settle().then((found) => {
            if (found.issues.length === 0) return next();
            response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
            response.end(toFaultPage(found));
          });
        });
      },
    },
  };
}

/**
 * Has Astro make the pages anew. It does nothing at all, and does not say so, while it is reading its own configuration,
 * which a new file makes it do: it is asked again until the loader (`content-loader.ts`) has left its mark.
 */
async function load(refreshContent: RefreshContent): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const context: { isLoaded?: boolean } = {};
    await refreshContent?.({ context });
    if (context.isLoaded) return;
    await pause(DELAY);
  }
  console.error('Le contenu n’a pas pu être rechargé : enregistrez de nouveau le fichier.');
}

/** A browser that opens a page, or a request for an address of ours: all of them end with a slash. */
function isForPage({ url = '/', headers }: IncomingMessage): boolean {
  return url.split('?')[0]!.endsWith('/') || (headers.accept ?? '').includes('text/html');
}

type RefreshContent = HookParameters<'astro:server:setup'>['refreshContent'];
