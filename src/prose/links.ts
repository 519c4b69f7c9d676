import type { Definition, Link, Nodes } from 'mdast';
import type { NodeList } from './nodes.ts';
import { toText } from './text.ts';

/** The links of a body to other pages of the site (`/lieux/paris/#p2`), in order; those by reference, which have their
 * address in a definition, last. */
export const listInternalLinks = (nodes: NodeList): InternalLink[] =>
  [...nodes.ofType('link'), ...nodes.ofType('definition')].flatMap((node) => {
    const address = readAddress(node.url);
    return address ? [{ ...address, text: toText(node), node }] : [];
  });

/** The links inside a node, to wherever they lead. */
export function listLinksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(listLinksIn) : [];
}

/** The page of the site, and the place on it, to which a path from its root leads: `/lieux/paris/#p2`. */
export function readAddress(path: string): { kind: string; slug: string; anchor: string | undefined } | undefined {
  const match = /^\/([^/#?]+)\/([^/#?]+)\/?(?:#(.*))?$/.exec(path);
  return match ? { kind: match[1]!, slug: match[2]!, anchor: match[3] } : undefined;
}

/** A link written in a body as a path from the root of the site. */
export interface InternalLink {
  kind: string;
  slug: string;
  anchor?: string | undefined;
  /** Its words; none of a definition, which words elsewhere refer to. */
  text: string;
  node: Link | Definition;
}
