import type { BrowserContext, Page } from 'playwright-core';

/**
 * Follows every link of a built site from its first page on, two pages at a time, then closes the context.
 * @param root address of the site: `http://localhost:1234/a/b/`, `file:///…/dist/`
 * @param look gives what is wrong with each page, once it is loaded
 * @returns the addresses reached, as `/lieux/`; and what failed, leads out of the site or is wrong
 */
export async function crawl(context: BrowserContext, root: string, look: Look = async () => []): Promise<Crawl> {
  const start = root.startsWith('file:') ? `${root}index.html` : root;
  const seen = new Set([start]);
  const waiting = seen.values();
  const faults: string[] = [];
  const visit = async (page: Page, address: string) => {
    try {
      for (const link of await listLinks(page, address)) {
        if (link.startsWith(root)) seen.add(link);
        else if (!link.startsWith('https:')) faults.push(`${address} leads out of the site: ${link}`);
      }
      faults.push(...(await look(page)).map((fault) => `${address}: ${fault}`));
    } catch (error) {
      faults.push((error as Error).message);
    }
  };
  const pages = [await context.newPage(), await context.newPage()];
  // The first page alone: it gives both something to do.
  await visit(pages[0]!, waiting.next().value!);
  await Promise.all(
    pages.map(async (page) => {
      for (const address of waiting) await visit(page, address);
    }),
  );
  await context.close();
  const toPath = (address: string) => `/${address.slice(root.length)}`.replace(/index\.html$/, '');
  return { reached: [...seen].map(toPath).sort(), faults };
}

type Look = (page: Page) => Promise<string[]>;

export interface Crawl {
  reached: string[];
  faults: string[];
}

/** Where the links of a page lead: a page is the same whatever is asked of it. */
async function listLinks(page: Page, address: string): Promise<string[]> {
  const response = await page.goto(address, { waitUntil: 'domcontentloaded' });
  if (response && !response.ok() && response.status() !== 0) throw new Error(`${address}: ${response.status()}`);
  return page.evaluate(() => [...document.links].map((link) => link.href.replace(/[?#].*/, '')));
}
