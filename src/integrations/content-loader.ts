import type { Loader, LoaderContext } from 'astro/loaders';
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
      const files = listPathsOf(contentDirectory(), kind).map(({ slug, path }) => ({
        id: slug,
        filePath: relative(fileURLToPath(config.root), resolve(path)).split(sep).join(posix.sep),
      }));
      const isCompiled = kind === 'pages';
      if (!isCompiled || edition() < 2 || !areStored(files, store)) {
        store.clear();
        for (const file of files) {
          store.set({ ...file, data: {}, digest: String(edition()), ...(isCompiled && { deferredRender: true }) });
        }
      }
      if (refreshContextData) refreshContextData['isLoaded'] = true;
    },
  };
}

/**
 * Whether the store has these files and no others. Of texts that Astro compiles, whose words it watches itself, it is told
 * once in the preview: each time it would wait half a second before it writes the list of them.
 */
const areStored = (files: readonly StoredFile[], store: LoaderContext['store']): boolean =>
  store.keys().length === files.length && files.every(({ id, filePath }) => store.get(id)?.filePath === filePath);

interface StoredFile {
  id: string;
  filePath: string;
}
