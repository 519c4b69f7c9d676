import type { AstroConfig, AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachAtATime } from '../output/each-at-a-time.ts';
import { progress } from '../output/progress.ts';
import { published } from '../publication/publication.ts';
import { listShownPictures } from '../site/pictures.ts';
import { ContentError } from '../source/content-error.ts';
import { contentDirectory } from '../source/content-directory.ts';

/** Pictures made at the same time: each takes a core, and the memory of its pixels. */
const AT_A_TIME = 2;

/**
 * Makes the sizes of the pictures that pages show, by the service that Astro's own pictures are made by. Pages know the names
 * of these files from the bytes of the picture: they need not wait, and what was made once is kept.
 */
export function pictures(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': (setup) => {
        config = setup.config;
      },
      'astro:build:done': async ({ dir }) => {
        const sizes = listSizes();
        let done = 0;
        await eachAtATime(sizes, AT_A_TIME, async (size) => {
          await writeFile(new URL(`.${size.path}`, dir), await make(size, config));
          progress.step('Images', (done += 1), sizes.length);
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0]!;
          const size = path.endsWith('.webp') ? listSizes().find((candidate) => candidate.path === path) : undefined;
          if (!size) return next();
          make(size, config).then((bytes) => response.setHeader('Content-Type', 'image/webp').end(bytes), next);
        });
      },
    },
  };
}

/** One size to be made of a picture. */
interface Size {
  /** The picture, in the content. */
  original: string;
  /** From the root of the site. */
  path: string;
  width: number;
}

const listSizes = (): Size[] =>
  [...listShownPictures(published().proceedings)].flatMap(([original, { sizes }]) =>
    sizes.map((size) => ({ ...size, original: original.slice(1) })),
  );

/**
 * The bytes of a size, kept where Astro keeps what it has made.
 * @throws {ContentError} when the picture is broken
 */
async function make({ original, path, width }: Size, config: AstroConfig): Promise<Uint8Array> {
  const folder = new URL('pictures/', config.cacheDir);
  const kept = new URL(path.slice(path.lastIndexOf('/') + 1), folder);
  const before = await readFile(kept).catch(() => undefined);
  if (before) return before;
  // It loads a program of its own, which a site without pictures does without.
  const { default: service } = await import('astro/assets/services/sharp');
  const source = await readFile(join(contentDirectory(), original));
  const made = await service.transform(source, { src: original, width, format: 'webp' }, config.image, QUIET);
  if (made.format !== 'webp') {
    throw new ContentError(`L’image « ${original} » ne se lit pas : l’ouvrir, et l’enregistrer de nouveau.`);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(kept, made.data);
  return made.data;
}

/** What is wrong is told by the error. */
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
