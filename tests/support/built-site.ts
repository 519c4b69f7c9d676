import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { buildProceedings } from '../../src/model/proceedings.ts';
import { loadContent } from '../../src/source/load-content.ts';

/** The folder of the built site. */
export const SITE = 'dist';

/** The proceedings that the site was built from, read outside Astro. */
export function loadProceedings() {
  const { files, seminar } = loadContent('content');
  return buildProceedings(files, seminar);
}

/** Every page of the built site, parsed, by its address: `/`, `/lieux/angers/`, `/404.html`. */
export function readPages(): Map<string, BuiltPage> {
  const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return new Map(
    files.sort().map((file) => {
      const html = readFileSync(join(SITE, file), 'utf8');
      const address = `/${file.replace(/\\/g, '/').replace(/index\.html$/, '')}`;
      return [address, { address, html, document: parse(html) }];
    }),
  );
}

export interface BuiltPage {
  address: string;
  html: string;
  document: HTMLElement;
}
