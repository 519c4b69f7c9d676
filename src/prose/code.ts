import type { Nodes } from 'mdast';
import { isActive } from './addresses.ts';
import { isElement, type Element } from './elements.ts';
import type { NodeList } from './nodes.ts';

/**
 * The code of a body, which would be run were it a program or a page of its own: by the compiler of MDX, or by the reader's
 * browser. The renderer makes nothing of it.
 */
export const findCode = (nodes: NodeList): Code[] => SUSPECT.flatMap((type) => nodes.ofType(type).flatMap(codeIn));

const SUSPECT = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'link',
  'image',
  'definition',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
] as const;

/** One thing that would be run. */
export interface Code {
  node: Nodes;
  sort: 'module' | 'expression' | 'address' | 'attribute expression' | 'attribute' | 'element';
  /** The name to tell of it: the address, the attribute, the element. */
  name: string;
}

/** Elements that run something, or let something in from elsewhere. */
export const ACTIVE_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'style',
  'form',
  'link',
  'meta',
  'base',
]);

/** Attributes that run something, or that could hide or move the page. */
export const isActiveAttribute = (name: string): boolean => /^on|^style$/i.test(name);

function codeIn(node: Nodes): Code[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ node, sort: 'module', name: '' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ node, sort: 'expression', name: '' }];
    case 'link':
    case 'image':
    case 'definition':
      return isActive(node.url) ? [{ node, sort: 'address', name: node.url }] : [];
    default:
      return isElement(node) ? inElement(node) : [];
  }
}

function inElement(element: Element): Code[] {
  const attributes = (element.attributes as Element['attributes'][number][]).flatMap((attribute): Code[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [{ node: element, sort: 'attribute expression', name: '' }];
    const { name, value } = attribute;
    if (typeof value === 'object' && value !== null) return [{ node: element, sort: 'attribute expression', name }];
    return isActiveAttribute(name) ? [{ node: element, sort: 'attribute', name }] : [];
  });
  const isActiveElement = ACTIVE_ELEMENTS.has((element.name ?? '').toLowerCase());
  return [
    ...(isActiveElement ? [{ node: element, sort: 'element' as const, name: element.name! }] : []),
    ...attributes,
  ];
}
