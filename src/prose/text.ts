import type { Nodes } from 'mdast';

/** The nodes that part words: a line break, a paragraph of a list item, a cell of a table. */
export const PARTS_WORDS: ReadonlySet<string> = new Set([
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
export const toText = (node: Nodes): string => fold(collectInside(node, ''));

/** The same in the stretches that the calls of notes leave: on the page, the figure of a call stands between two. */
export const toStretches = (node: Nodes): string[] => collectInside(node, CALL).split(CALL).map(fold).filter(Boolean);

/** A sign that no text may hold. */
const CALL = '\0';

const fold = (text: string): string => (/[\t\n]| {2}/.test(text) ? text.replace(/[ \t\n]+/g, ' ') : text).trim();

function collect(node: Nodes, call: string): string {
  const inner = collectInside(node, call);
  return PARTS_WORDS.has(node.type) ? ` ${inner} ` : inner;
}

/** The words of a single text are handed on as they are: no copy of them fills the memory. */
function collectInside(node: Nodes, call: string): string {
  if (node.type === 'footnoteReference') return call;
  if (!('children' in node)) return 'value' in node ? node.value : '';
  let inner = '';
  for (const child of node.children) inner += collect(child, call);
  return inner;
}
