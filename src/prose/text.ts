import type { Nodes } from 'mdast';

/** What parts words where it stands: a line break, a paragraph of a list item, a cell of a table. */
const PARTS_WORDS = new Set([
  'break',
  'paragraph',
  'listItem',
  'tableCell',
  'tableRow',
  'heading',
  'blockquote',
  'mdxJsxFlowElement',
]);

/** The text of a node without markup. Breakable white space is folded; no-break spaces are part of the text. */
export function toText(node: Nodes): string {
  return collect(node)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function collect(node: Nodes): string {
  const inner = 'children' in node ? node.children.map(collect).join('') : 'value' in node ? node.value : '';
  return PARTS_WORDS.has(node.type) ? ` ${inner} ` : inner;
}
