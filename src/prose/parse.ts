import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Reads an MDX body (without its frontmatter) into a syntax tree that tells the place of everything, attributes
 * included: for the check, which shows its faults.
 * @throws {VFileMessage} with `line` and `column` relative to the body when the MDX is broken.
 */
export function parseWithPlaces(body: string): Root {
  const root = processor.parse(body);
  return { ...root, children: root.children.flatMap(liftElements) };
}

/**
 * Reads an MDX body into the very tree that is rendered: for all that speaks of the page. It takes a sixth of the time of
 * `parseWithPlaces`, and does not tell where attributes stand.
 * @throws {Error} `line:column: …` when the MDX is broken
 */
export function parseAsRendered(body: string): Root {
  return mdxToMdast(body) as Root;
}

/** Components alone in their paragraph (`<Quote>…</Quote>` on one line) are blocks: MDX compilers say so too. */
function liftElements(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const meaningful = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const elements = meaningful.filter((child) => child.type === 'mdxJsxTextElement');
  return elements.length > 0 && elements.length === meaningful.length ? elements.map(toFlowElement) : [node];
}

function toFlowElement(element: MdxJsxTextElement): MdxJsxFlowElement {
  // A flow element holds blocks; one paragraph keeps its inline children well-formed.
  return { ...element, type: 'mdxJsxFlowElement', children: [{ type: 'paragraph', children: element.children }] };
}
