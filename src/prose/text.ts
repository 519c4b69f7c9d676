import type { InlineCode, Nodes, Text } from 'mdast';

/** What parts words where it stands: a line break, a paragraph of a list item, a cell of a table. */
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
export const toText = (node: Nodes): string => fold(collect(node, ''));

/** The same in the stretches that the calls of notes leave: on the page, the figure of a call stands between two. */
export const toStretches = (node: Nodes): string[] => collect(node, CALL).split(CALL).map(fold).filter(Boolean);

/** A sign that no text may hold. */
const CALL = '\0';

const fold = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

function collect(node: Nodes, call: string): string {
  if (node.type === 'footnoteReference') return call;
  const inner =
    'children' in node
      ? node.children.map((child) => collect(child, call)).join('')
      : 'value' in node
        ? node.value
        : '';
  return PARTS_WORDS.has(node.type) ? ` ${inner} ` : inner;
}

/** For each sign of `toText(node)`, where the tree has it; undefined of the space that only parts two blocks. */
export function listSigns(node: Nodes): (Sign | undefined)[] {
  const signs: (Sign | undefined)[] = [];
  let wasSpace = true;
  for (const { sign, unit } of signsIn(node)) {
    const isSpace = unit === ' ' || unit === '\t' || unit === '\n';
    if (!isSpace || !wasSpace) signs.push(sign);
    wasSpace = isSpace;
  }
  if (wasSpace && signs.length > 0) signs.pop();
  return signs;
}

/** A sign of a text: which node holds it, and at which place. */
export interface Sign {
  node: Text | InlineCode;
  at: number;
}

function* signsIn(node: Nodes): Generator<{ sign: Sign | undefined; unit: string }> {
  const parts = PARTS_WORDS.has(node.type);
  if (parts) yield BREAK;
  if ('children' in node) for (const child of node.children) yield* signsIn(child);
  else if ('value' in node) {
    const { value } = node;
    for (let at = 0; at < value.length; at += 1) yield { sign: { node: node as Text, at }, unit: value[at]! };
  }
  if (parts) yield BREAK;
}

const BREAK = { sign: undefined, unit: ' ' };
