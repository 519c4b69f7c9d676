import type { AstroIntegration } from 'astro';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { buildProceedings, type Proceedings } from '../model/proceedings.ts';
import { INDEX_DIRECTORY } from '../search/files.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { contentDirectory } from '../source/content-directory.ts';
import { loadContent } from '../source/load-content.ts';

/** Milliseconds without a change after which `astro dev` makes its index anew. */
const QUIET = 500;

/** Keeps a search index up to date with the content while `astro dev` runs. */
export function devSearchIndex(): AstroIntegration {
  return {
    name: 'dev-search-index',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const site = mkdtempSync(join(tmpdir(), 'search-'));
        const refresh = async () => {
          const proceedings = tryLoad();
          if (!proceedings) return;
          await writeSearchIndex(proceedings, site).catch((error: unknown) => logger.warn(String(error)));
        };
        await refresh();
        server.middlewares.use(`/${INDEX_DIRECTORY}`, sirv(join(site, INDEX_DIRECTORY), { dev: true }));
        let waiting: ReturnType<typeof setTimeout> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDirectory())) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void refresh(), QUIET);
        });
      },
    },
  };
}

function load(): Proceedings {
  const { files, seminar } = loadContent(contentDirectory());
  return buildProceedings(files, seminar);
}

/** The proceedings, or nothing while the content has a fault (`content-preview.ts` tells it): the last index stays. */
function tryLoad(): Proceedings | undefined {
  try {
    return load();
  } catch {
    return undefined;
  }
}
