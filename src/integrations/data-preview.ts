import type { AstroIntegration } from 'astro';
import { findFileText } from '../open-data/make-files.ts';
import { published } from '../publication/publication.ts';
import { paths } from '../site/paths.ts';

/** Makes the files of open data when the preview is asked for one; a build writes them all (`scripts/build-site.ts`). */
export function dataPreview(): AstroIntegration {
  return {
    name: 'data-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(paths.openData, ({ url = '' }, response, next) => {
          const text = findFileText(url.slice(1), { proceedings: published().proceedings, site: undefined });
          if (text === undefined) return next();
          response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(text);
        });
      },
    },
  };
}
