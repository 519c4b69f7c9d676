import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import type { Root } from 'mdast';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { readBody } from '../prose/body.ts';
import { findCode } from '../prose/code.ts';
import { isElement, isSiteComponent } from '../prose/elements.ts';

/**
 * Astro's MDX for the pages about the edition, in which components of the site have their place. It compiles those alone:
 * what is written between them is left to the renderer of all texts, and nothing that it would run reaches it.
 */
export const pageMdx = (): AstroIntegration => mdx({ processor: satteri({ mdastPlugins: [partsOnly] }) });

/** The name of the component that shows a part of the page (`components/prose/PagePart.astro`). */
const PART = 'PagePart';

/**
 * Puts a call of the renderer in the place of all that stands between components of the site.
 * @throws {Error} when the text holds code
 */
const partsOnly: MdastPluginEntry = ({ source, fileURL, data }) => {
  const { root, nodes } = readBody(source);
  if (findCode(nodes).length > 0) throw new Error('Le texte contient du code : « npm run check » dit où.');
  // A field named « layout » would have Astro import the file that it names.
  Object.assign(data['astro'] as object, { frontmatter: {} });
  const page = basename(fileURLToPath(fileURL!), '.mdx');
  const components = root.children
    .filter((node) => isElement(node))
    .filter(isSiteComponent)
    .map(({ name }) => toElement(name!, {}));
  const parts = Array.from({ length: components.length + 1 }, (_, part) =>
    toElement(PART, { page, part: String(part) }),
  );
  const children = parts.flatMap((part, rank) => [part, ...components.slice(rank, rank + 1)]);
  return {
    name: 'parts-only',
    before: (tree, context) => context.replaceNode(tree, { type: 'root', children } as Root),
  };
};

function toElement(name: string, attributes: Record<string, string>) {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}
