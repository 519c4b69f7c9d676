import type { Image, ImageReference, Nodes, PhrasingContent } from 'mdast';
import { attributesOf, FIGURE_TAG, isComponent, type Element } from './elements.ts';
import { toText } from './text.ts';

/** A picture that stands alone between blocks. */
export interface Figure {
  picture: Image | ImageReference;
  /** The sentences below it, one after another. None where nothing is. */
  caption: readonly (readonly Nodes[])[];
  /** Whose it is. */
  credit: string | undefined;
  /** Under which licence: its SPDX identifier, as the author wrote it. */
  licence: string | undefined;
}

/**
 * The picture that a block is: `<Figure>`, or a picture alone in its paragraph, whose title is then its caption. Undefined of
 * any other block, and of a figure without a picture.
 */
export function readFigure(node: Nodes): Figure | undefined {
  if (isComponent(node, FIGURE_TAG)) return readElement(node as Element);
  if (node.type !== 'paragraph') return undefined;
  const [picture, ...others] = node.children.filter((child) => !isBlank(child));
  if (!picture || others.length > 0 || !isPicture(picture)) return undefined;
  const title = picture.type === 'image' ? picture.title : undefined;
  return {
    picture,
    caption: title ? [[{ type: 'text', value: title }]] : [],
    credit: undefined,
    licence: undefined,
  };
}

/** The words below a picture and whose it is, as a text without markup. */
export const figureText = ({ caption }: Figure): string =>
  caption.map((nodes) => toText({ type: 'paragraph', children: nodes as PhrasingContent[] })).join(' ');

function readElement(element: Element): Figure | undefined {
  const { credit, licence } = attributesOf(element);
  const paragraphs = (element.children as Nodes[]).map((child) =>
    'children' in child ? (child.children as Nodes[]) : [child],
  );
  const picture = paragraphs.flat().find(isPicture);
  if (!picture) return undefined;
  const caption = paragraphs
    .map((nodes) => trimmed(nodes.filter((node) => node !== picture)))
    .filter((nodes) => nodes.length > 0);
  return { picture, caption, credit, licence };
}

const isPicture = (node: Nodes): node is Image | ImageReference =>
  node.type === 'image' || node.type === 'imageReference';

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** Without the white space at both ends, which parted words and picture. */
function trimmed(nodes: readonly Nodes[]): Nodes[] {
  const first = nodes.findIndex((node) => !isBlank(node));
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex((node) => !isBlank(node)) + 1);
}
