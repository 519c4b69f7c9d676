import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildProceedings } from '../model/proceedings.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { contentDirectory } from '../source/content-directory.ts';
import { loadContent } from '../source/load-content.ts';

/** Writes the search index beside the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, seminar } = loadContent(contentDirectory());
        const count = await writeSearchIndex(buildProceedings(files, seminar), fileURLToPath(dir));
        logger.info(`${count} pages indexées`);
      },
    },
  };
}
