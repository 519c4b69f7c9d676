import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { listSiteFiles } from '../hosting/site-files.ts';
import { published } from '../publication/publication.ts';
import { listRedirects } from '../site/redirects.ts';

/** Puts the settings of the hosts that look for them in the site beside the built pages. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [name, content] of Object.entries(listSiteFiles(listRedirects(published().proceedings))))
          await writeFile(new URL(name, dir), content);
      },
    },
  };
}
