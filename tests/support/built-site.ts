import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { outputDirectory } from '../../scripts/output-directory.ts';
import { buildProceedings } from '../../src/model/proceedings.ts';
import { lazily } from '../../src/prose/lazily.ts';
import { contentDirectory } from '../../src/source/content-directory.ts';
import { loadContent } from '../../src/source/content.ts';

/** The folder of the built site. */
export const SITE = outputDirectory();

/** The proceedings that the site was built from, read outside Astro, once for all the files that a worker runs. */
export const loadProceedings = lazily(() => buildProceedings(loadContent(contentDirectory())));

/** Every file of the built site, as its address: `/_astro/x.css`, `/lieux/angers/index.html`. */
export function listFiles(extension: string): string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => `/${file.replace(/\\/g, '/')}`)
    .sort();
}

/** The address of every page: `/`, `/lieux/angers/`, `/404.html`. */
export function listAddresses(): string[] {
  return listFiles('.html').map((file) => file.replace(/index\.html$/, ''));
}

/** The address of every page that is read: one that leads on to another page is read by nobody. */
export const listReadAddresses = (): string[] =>
  listAddresses().filter((address) => !readSiteFile(address).includes('<meta http-equiv="refresh"'));

/** The address of every page that others lead to: all that are read, but the page of unknown addresses. */
export const listLinkedAddresses = (): string[] =>
  listReadAddresses()
    .filter((address) => address !== '/404.html')
    .sort();

/** The text of a file of the site, by its address. */
export function readSiteFile(address: string): string {
  return readFileSync(join(SITE, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

/**
 * Every page of the built site, parsed, by its address: once for all the files that a worker runs, of which none may change
 * it. What takes elements out takes them out of a copy.
 */
export const readPages = lazily(
  () =>
    new Map(
      listAddresses().map((address): [string, BuiltPage] => {
        const html = readSiteFile(address);
        return [address, { address, html, document: parse(html, PARSING) }];
      }),
    ),
);

/** Unlike the parser's own habit, what stands in `noscript` and `pre` is read as elements. */
const PARSING = { blockTextElements: { script: true, style: true } };

/** The faults of each page, as `address: fault`: for a list that a test expects to be empty. */
export function listFaults(pages: Map<string, BuiltPage>, find: (page: BuiltPage) => string[]): string[] {
  return [...pages.values()].flatMap((page) => find(page).map((fault) => `${page.address}: ${fault}`));
}

/** A text with every run of white space made one space: no-break spaces too. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface BuiltPage {
  address: string;
  html: string;
  document: HTMLElement;
}
