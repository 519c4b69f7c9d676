import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { startOf, type Point } from './blocks.ts';

/** The links of a body to other pages of the site (`/lieux/paris/#p2`), in order. */
export function listInternalLinks(root: Root): InternalLink[] {
  const links: InternalLink[] = [];
  visit(root, (node) => {
    // A link by reference has its address in a definition.
    if (node.type !== 'link' && node.type !== 'definition') return;
    const match = /^\/([^/#?]+)\/([^/#?]+)\/?(?:#(.*))?$/.exec(node.url);
    if (match) links.push({ kind: match[1]!, slug: match[2]!, anchor: match[3], position: startOf(node) });
  });
  return links;
}

/** A link written in a body as a path from the root of the site. */
export interface InternalLink {
  kind: string;
  slug: string;
  anchor?: string | undefined;
  position: Point;
}
