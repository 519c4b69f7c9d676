import type { Definition, Image, ImageReference, Link } from 'mdast';
import { decodeSigns } from '../prose/addresses.ts';
import { onceForEach } from '../prose/lazily.ts';
import { KINDS, type Kind } from '../schema/index.ts';
import { nodesOfType } from './body-nodes.ts';
import type { CheckedContent, CheckedFile } from './checked-content.ts';

/**
 * The nodes that give addresses to links: the link itself or, by reference, a definition that is there neither for a
 * picture nor for a note (`[^ 1]: …`, of which the rule on notes speaks).
 */
export const listLinks = onceForEach((file: CheckedFile): (Link | Definition)[] => {
  const linked = new Set(nodesOfType(file, 'linkReference').map(({ identifier }) => identifier));
  const shown = new Set(nodesOfType(file, 'imageReference').map(({ identifier }) => identifier));
  return nodesOfType(file, 'link', 'definition').filter(
    (node) =>
      node.type === 'link' || (!isMisnamedNote(node) && (linked.has(node.identifier) || !shown.has(node.identifier))),
  );
});

/** Whether a definition was to be a note, but for a space in its name. */
export const isMisnamedNote = ({ identifier }: Pick<Definition, 'identifier'>): boolean => identifier.startsWith('^');

/** The pictures of a text, each with its address, which a definition may give. */
export function listImages(file: CheckedFile): { node: Image | ImageReference; url: string }[] {
  // Of two definitions of one name, the first counts.
  const definitions = nodesOfType(file, 'definition').toReversed();
  const addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
  return nodesOfType(file, 'image', 'imageReference').map((node) => ({
    node,
    // A reference without its definition is read as text.
    url: node.type === 'image' ? node.url : addresses.get(node.identifier)!,
  }));
}

/** An address of the site in its parts: `/lieux/amiens/#p2` → `['lieux', 'amiens']`, `p2`. */
export function splitAddress(url: string): { path: string; segments: string[]; anchor: string | undefined } {
  const [, path, anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url)!;
  return {
    path: decodeSigns(path!),
    segments: decodeSigns(path!).split('/').filter(Boolean),
    anchor: anchor && decodeSigns(anchor),
  };
}

/** The content file that an address shows, if it shows one. */
export function findTarget(
  url: string,
  from: CheckedFile,
  content: Pick<CheckedContent, 'find'>,
): CheckedFile | undefined {
  const { segments } = splitAddress(url);
  if (url.startsWith('#')) return from;
  const [first = '', second] = segments;
  if (second === undefined) return content.find('pages', first);
  return isKind(first) ? content.find(first, second) : undefined;
}

export const isKind = (value: string): value is Kind => (KINDS as readonly string[]).includes(value);
