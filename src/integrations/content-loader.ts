import type { Loader } from 'astro/loaders';
import { posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../schema/index.ts';
import { contentDirectory } from '../source/content-directory.ts';
import { edition } from '../publication/publication.ts';
import { listPathsOf } from '../source/read-content.ts';

/**
 * Tells Astro where the files of a kind stand; what they say is read elsewhere, once. Each of them counts as changed when
 * content is published anew: in the preview, Astro then forgets the pages that it has made.
 */
export function contentLoader(kind: Kind): Loader {
  return {
    name: 'content-loader',
    load: async ({ store, config, refreshContextData }) => {
      store.clear();
      for (const { slug, path } of listPathsOf(contentDirectory(), kind)) {
        const filePath = relative(fileURLToPath(config.root), resolve(path)).split(sep).join(posix.sep);
        store.set({
          id: slug,
          data: {},
          filePath,
          digest: String(edition()),
          ...(kind === 'pages' && { deferredRender: true }),
        });
      }
      if (refreshContextData) refreshContextData['isLoaded'] = true;
    },
  };
}
