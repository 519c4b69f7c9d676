import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { published } from '../publication/publication.ts';
import { paths } from '../site/paths.ts';

/** Puts the picture of the edition in the site, where the site knows its own address: links to the picture are whole. */
export function sharePicture(): AstroIntegration {
  let hasAddress = false;
  return {
    name: 'share-picture',
    hooks: {
      'astro:config:done': ({ config }) => {
        hasAddress = config.site !== undefined;
      },
      'astro:build:done': async ({ dir }) => {
        if (!hasAddress) return;
        const { drawPicture } = await import('../metadata/picture.ts');
        const picture = await drawPicture(published().proceedings.seminar);
        await writeFile(new URL(`.${paths.picture}`, dir), picture);
      },
    },
  };
}
