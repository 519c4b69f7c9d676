import type { Loader } from 'astro/loaders';
import { posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSingleFile, type Kind, type SingleFile } from '../schema/index.ts';
import { contentDirectory } from '../source/content-directory.ts';
import { extensionOf, readFilesOf } from '../source/read-content.ts';

/**
 * Hands the files of a kind to Astro, read as `npm run check` reads them: what it has judged is what is shown. Astro's own
 * loader finds other files (it follows links) and reads YAML otherwise (a date, a year below 100).
 * - It begins anew each time, since Astro's store knows neither that a schema has changed nor that the content folder is
 *   another one.
 * - It watches nothing, and a fault does not end `astro dev`: the preview, which tells the faults
 *   (`integrations/content-preview.ts`), asks for a new load once they are mended and must be told that it took place.
 */
export function contentLoader(kind: Kind | SingleFile): Loader {
  const hasBody = !isSingleFile(kind) && extensionOf(kind) === '.mdx';
  return {
    name: 'content-loader',
    async load({ store, parseData, generateDigest, config, watcher, refreshContextData }) {
      store.clear();
      try {
        for (const { path, slug, data, body, text } of readFilesOf(contentDirectory(), kind)) {
          const filePath = relative(fileURLToPath(config.root), resolve(path)).split(sep).join(posix.sep);
          const parsed = await parseData({ id: slug, data: data as Record<string, unknown>, filePath });
          const digest = generateDigest(text);
          store.set({ id: slug, data: parsed, body, filePath, digest, ...(hasBody && { deferredRender: true }) });
        }
        if (refreshContextData) refreshContextData['isLoaded'] = true;
      } catch (error) {
        if (!watcher) throw error;
      }
    },
  };
}
