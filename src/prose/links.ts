import type { Definition, Link } from 'mdast';
import type { NodeList } from './nodes.ts';
import { toText } from './text.ts';

/** The links of a body to other pages of the site (`/lieux/paris/#p2`), in order; those by reference, which have their
 * address in a definition, last. */
export const listInternalLinks = (nodes: NodeList): InternalLink[] =>
  [...nodes.ofType('link'), ...nodes.ofType('definition')].flatMap((node) => {
    const match = /^\/([^/#?]+)\/([^/#?]+)\/?(?:#(.*))?$/.exec(node.url);
    return match ? [{ kind: match[1]!, slug: match[2]!, anchor: match[3], text: toText(node), node }] : [];
  });

/** A link written in a body as a path from the root of the site. */
export interface InternalLink {
  kind: string;
  slug: string;
  anchor?: string | undefined;
  /** Its words; none of a definition, which words elsewhere refer to. */
  text: string;
  node: Link | Definition;
}
