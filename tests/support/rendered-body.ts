import { evaluate, type EvaluateOptions } from 'satteri';
import config from '../../astro.config.mjs';
import { blockAnchor, EDITORIAL_NOTE_TAG, QUOTE_TAG } from '../../src/prose/blocks.ts';

/**
 * What readers will see numbered in an MDX body: it is compiled and run by Sätteri with the very options of
 * `astro.config.mjs`, into plain objects instead of HTML.
 */
export function renderBody(source: string): RenderedBody {
  const root = compile(source);
  const blocks = root.type === FRAGMENT ? childrenOf(root) : [root];
  return {
    numbered: blocks.flatMap((block) => {
      const anchor = anchorOf(block);
      return anchor === undefined ? [] : [{ anchor, text: fold(textOf(block)) }];
    }),
    notes: blocks.filter((block) => propOf(block, 'data-footnotes')).flatMap(listNotes),
  };
}

export interface RenderedBody {
  /** Paragraphs and quotations with a number, in order; white space folded. */
  numbered: { anchor: string; text: string }[];
  /** The footnotes that stand at the end, without the link back. */
  notes: { anchor: string; text: string }[];
}

const FRAGMENT = 'fragment';
/** Links that the renderer adds to the text: calls of notes, and back. */
const ADDED = ['data-footnote-ref', 'data-footnote-backref'];
const components = { [QUOTE_TAG]: QUOTE_TAG, [EDITORIAL_NOTE_TAG]: EDITORIAL_NOTE_TAG };

interface Rendered {
  type: string;
  props: Record<string, unknown>;
}
type Child = Rendered | string;

function compile(source: string): Rendered {
  const jsx = (type: unknown, props: unknown) => ({ type, props });
  const { options } = (config as { markdown: { processor: { options: Partial<EvaluateOptions> } } }).markdown.processor;
  const compiled = evaluate(source, { ...options, Fragment: FRAGMENT, jsx, jsxs: jsx });
  const { default: content } = compiled as { default(props: object): Rendered };
  return content({ components });
}

/** The anchor that the paragraph got, or that `Quote.astro` makes of the number it is told. */
function anchorOf(block: Child): string | undefined {
  if (typeof block === 'string') return undefined;
  if (block.type === 'p') return block.props['id'] as string | undefined;
  return block.type === QUOTE_TAG ? blockAnchor(Number(block.props['number'])) : undefined;
}

function textOf(node: Child): string {
  if (typeof node === 'string') return node;
  if (ADDED.some((name) => node.props[name] !== undefined) || node.props['className'] === 'number') return '';
  // Paragraphs of one block stand apart.
  return childrenOf(node).map(textOf).join('') + (node.type === 'p' ? ' ' : '');
}

function listNotes(node: Child): { anchor: string; text: string }[] {
  if (typeof node === 'string') return [];
  const id = String(node.props['id']);
  return id.startsWith('fn-') ? [{ anchor: id, text: fold(textOf(node)) }] : childrenOf(node).flatMap(listNotes);
}

const propOf = (node: Child, name: string): unknown => (typeof node === 'string' ? undefined : node.props[name]);
const childrenOf = ({ props }: Rendered): Child[] => [props['children'] ?? []].flat() as Child[];
const fold = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();
