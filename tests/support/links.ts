import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './built-site.ts';

/** Stands for the host, which the site does not know. */
const ORIGIN = 'https://site.invalid';

/** Where a link written on the page or in the sheet at `from` leads, or undefined when that is outside the site. */
export function targetOf(href: string, from: string): Target | undefined {
  const url = new URL(href, `${ORIGIN}${from}`);
  if (url.origin !== ORIGIN) return undefined;
  return { address: decodeURI(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) };
}

export interface Target {
  /** Path from the root of the site: `/lieux/angers/`. */
  address: string;
  /** Without its `#`; empty when there is none. */
  anchor: string;
}

/** Every address that an element of a page names: link, image, sheet, script, form. */
export function listReferences({ document }: BuiltPage, isWanted = (_: HTMLElement): boolean => true): string[] {
  return ['href', 'src', 'action', 'poster', 'srcset', 'data-root'].flatMap((name) =>
    document
      .querySelectorAll(`[${name}]`)
      .filter(isWanted)
      .flatMap((element) => readAddresses(name, element.getAttribute(name)!)),
  );
}

/** One address, or those of a `srcset`: « small.png 1x, large.png 2x ». */
function readAddresses(attribute: string, value: string): string[] {
  return attribute === 'srcset' ? value.split(',').map((candidate) => candidate.trim().split(/\s/)[0]!) : [value];
}

/** Every address that a style sheet names. */
export function listStyleReferences(css: string): string[] {
  const named = [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g)];
  return named.map(([, , url, , sheet]) => url ?? sheet!).filter((reference) => !reference.startsWith('data:'));
}

/** The pages to which a part of a page links. */
export function listLinkedAddresses(page: BuiltPage, part: 'body' | 'main'): Set<string> {
  const links = page.document.querySelectorAll(`${part} a[href]`);
  return new Set(links.flatMap((link) => targetOf(link.getAttribute('href')!, page.address)?.address ?? []));
}
