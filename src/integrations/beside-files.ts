import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { listExports } from '../citing/exports.ts';
import { toCalendar } from '../metadata/calendar.ts';
import { listMarkdownTwins } from '../metadata/markdown-twin.ts';
import { findFileText } from '../open-data/make-files.ts';
import { eachAtATime } from '../output/each-at-a-time.ts';
import { published } from '../publication/publication.ts';
import type { BesideFile } from '../site/beside-file.ts';
import type { Edition } from '../site/edition.ts';
import { paths } from '../site/paths.ts';

/** Files written at the same time: each waits for the disk. */
const AT_A_TIME = 16;

/**
 * Writes the files of references, the Markdown of each text and the calendar beside the pages: as pages of Astro they would take ten
 * times as long. The preview makes one when it is asked for it, and those of open data, which a build writes by itself
 * (`scripts/build-site.ts`).
 */
export function besideFiles(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'beside-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir }) => {
        const files = listFiles({ proceedings: published().proceedings, site });
        const folders = new Set(files.map(({ path }) => new URL(`.${path}`, dir)).map((url) => new URL('.', url).href));
        for (const folder of folders) await mkdir(new URL(folder), { recursive: true });
        await eachAtATime(files, AT_A_TIME, ({ path, content }) => writeFile(new URL(`.${path}`, dir), content()));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(({ url = '' }, response, next) => {
          const edition = { proceedings: published().proceedings, site: undefined };
          const found = findText(url.split('?')[0]!, edition);
          if (found === undefined) return next();
          response.setHeader('Content-Type', `${found.type}; charset=utf-8`).end(found.content());
        });
      },
    },
  };
}

const listFiles = (edition: Edition): BesideFile[] => [
  ...listExports(edition),
  ...listMarkdownTwins(edition),
  ...(edition.proceedings.programme.sessions.length > 0
    ? [{ path: paths.calendar, type: 'text/calendar', content: () => toCalendar(edition) }]
    : []),
];

/** Pages end with a slash, and what Astro serves does not end so. */
const EXTENSION = /\.(?:bib|ris|json|md|csv|geojson|gexf|ics)$/;

function findText(path: string, edition: Edition): Pick<BesideFile, 'type' | 'content'> | undefined {
  if (!EXTENSION.test(path)) return undefined;
  const data = path.startsWith(paths.openData) ? findFileText(path.slice(paths.openData.length), edition) : undefined;
  return data === undefined
    ? listFiles(edition).find((file) => file.path === path)
    : { type: 'text/plain', content: () => data };
}
