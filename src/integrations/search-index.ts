import type { AstroIntegration } from 'astro';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { buildProceedings, type Proceedings } from '../model/proceedings.ts';
import { INDEX_DIRECTORY } from '../search/files.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { contentDirectory } from '../source/content-directory.ts';
import { loadContent } from '../source/load-content.ts';

/** Milliseconds without a change after which `astro dev` makes its index anew. */
const QUIET = 500;

/** Writes the search index beside the built pages; in `astro dev`, keeps one up to date with the content. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeSearchIndex(load(), fileURLToPath(dir))} textes indexés`);
      },
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
