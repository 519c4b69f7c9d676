import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentDirectory } from '../source/content-directory.ts';

/**
 * Astro's loader of files, for content that `npm run check` has judged, or will:
 * - it begins anew each time, since Astro's store knows neither that a schema has changed nor that the content folder is
 *   another one;
 * - a pattern that matches nothing, or whose folder is missing, is an empty collection and no warning;
 * - it watches nothing, and a fault does not end `astro dev`: the preview, which tells the faults
 *   (`integrations/content-preview.ts`), asks for a new load once they are mended and must be told
 *   that it took place.
 * @param pattern inside the content folder: `lieux/*.yaml`
 */
export function fileLoader(pattern: string): Loader {
  // As a URL: a path may hold signs that would be read as parts of one.
  const files = glob({ base: pathToFileURL(`${contentDirectory()}/`), pattern, generateId: toSlug });
  return {
    name: 'content-files',
    async load({ watcher, refreshContextData, ...context }) {
      context.store.clear();
      try {
        await files.load({ ...context, logger: silence(context.logger) });
        if (refreshContextData) refreshContextData['isLoaded'] = true;
      } catch (error) {
        if (!watcher) throw error;
      }
    },
  };
}

/** Astro would lower-case and unaccent the name; the check refuses such names instead of hiding them. */
const toSlug = ({ entry }: { entry: string }): string => basename(entry, extname(entry));

/** All that the loader warns of is an empty collection, or a fault that the check tells better. */
function silence(logger: LoaderContext['logger']): LoaderContext['logger'] {
  return Object.assign(Object.create(logger) as LoaderContext['logger'], { warn: () => undefined });
}
