import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serveCompressed } from './serve-compressed.ts';

/** One page of each kind. */
const PAGES = [
  '/',
  '/parties/',
  '/interventions/viltard-jumelages/',
  '/etudes-de-cas/rennes-diyarbakir/',
  '/definitions/jumelage/',
  '/intervenants/yves-viltard/',
  '/lieux/angers/',
  '/lieux/',
  '/recherche/?q=paix',
  '/texte-integral/',
  '/accessibilite/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse's four marks out of 100 for one page of each kind, as on a telephone, with what costs points. */
export async function measureWithLighthouse(site: string, pages = PAGES): Promise<Marks[]> {
  const port = await findFreePort();
  const [server, browser] = await Promise.all([
    serveCompressed(site),
    launchBrowser([`--remote-debugging-port=${port}`]),
  ]);
  const marks: Marks[] = [];
  for (const page of pages) marks.push(await markPage(server.url, page, port));
  await browser.close();
  await server.close();
  return marks;
}

export interface Marks {
  page: string;
  /** In the order of `CATEGORIES`. */
  marks: number[];
  /** Audits that cost points. */
  lost: string[];
}

async function markPage(root: string, page: string, port: number): Promise<Marks> {
  const result = await lighthouse(root + page, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  const { categories, audits } = result!.lhr;
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    page,
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
