import lighthouse from 'lighthouse';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/support/browser.ts';
import { print } from './print.ts';
import { serveCompressed } from './serve-compressed.ts';

/** One page of each kind: this folder's first, or this page. */
const KINDS = [
  ...['', 'parties/', 'interventions/', 'etudes-de-cas/', 'definitions/', 'intervenants/', 'lieux/', 'organisations/'],
  ...['themes/', 'citations/', 'texte-integral/', 'recherche/', 'plan-du-site/', 'accessibilite/', 'a-propos/'],
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Prints Lighthouse's four marks out of 100, as on a telephone, for the list and one page of each kind, and what costs
 * points.
 */
export async function printLighthouse(site: string): Promise<void> {
  const port = await findFreePort();
  const [server, browser] = await Promise.all([
    serveCompressed(site),
    launchBrowser([`--remote-debugging-port=${port}`]),
  ]);
  for (const page of listPages(site)) {
    const { marks, lost } = await markPage(server.url, page, port);
    print(`Lighthouse, /${page}`, [marks.join(' / '), ...(Math.min(...marks) < 100 ? lost : [])].join(' ; '));
  }
  await browser.close();
  await server.close();
}

function listPages(site: string): string[] {
  return KINDS.flatMap((kind) => {
    const folder = join(site, kind);
    if (!existsSync(folder)) return [];
    const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const [first] = kind === '' ? [] : pages.map(({ name }) => name).sort();
    return first === undefined ? [kind] : [kind, `${kind}${first}/`];
  });
}

interface Marks {
  /** In the order of `CATEGORIES`. */
  marks: number[];
  /** Audits that cost points. */
  lost: string[];
}

async function markPage(root: string, page: string, port: number): Promise<Marks> {
  const result = await lighthouse(`${root}/${page}`, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  const { categories, audits } = result!.lhr;
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    marks: CATEGORIES.map((name) => Math.round((categories[name]!.score ?? 0) * 100)),
    lost: counted
      .filter(({ id }) => audits[id]!.score !== null && audits[id]!.score < 0.995)
      .map(({ id }) => `${id} ${audits[id]!.displayValue ?? ''}`.trim()),
  };
}

/** Lighthouse has to be told a port before the browser has one. */
function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    }),
  );
}
