import type { Resource } from '../../model/entities.ts';
import { toText, type Flow, type Inline } from './tree.ts';
import { quotes } from '../../words/index.ts';

/** Looks at the stretches of sentences that blocks hold, in order, those inside others after them. */
export function eachInline(flow: readonly Flow[], look: (inline: Inline) => void): void {
  for (const block of flow) {
    for (const line of linesOf(block)) eachWithin(line, look);
    if ('flow' in block) eachInline(block.flow, look);
    else if (block.type === 'list') for (const item of block.items) eachInline(item.flow, look);
  }
}

/** The things that blocks name, each once, in order. */
export function listNamed(flow: readonly Flow[]): Set<Resource> {
  const named = new Set<Resource>();
  eachInline(flow, (inline) => {
    if (inline.type === 'named') for (const resource of inline.what) named.add(resource);
  });
  return named;
}

/** The words of stretches, without any mark of what they are. */
export const toWords = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'code') return inline.text;
      if (inline.type === 'break') return ' ';
      return 'children' in inline ? toWords(inline.children) : '';
    })
    .join('');

/** Paragraphs between guillemets, which open the first and close the last. */
export const inGuillemets = (flow: readonly Flow[]): Flow[] =>
  flow.map((block, rank): Flow => {
    if (block.type !== 'paragraph') return block;
    const open = rank === 0 ? [toText(quotes[0])] : [];
    const close = rank === flow.length - 1 ? [toText(quotes[1])] : [];
    return { ...block, children: [...open, ...block.children, ...close] };
  });

/** The sentences of a block itself. */
function linesOf(block: Flow): readonly Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children];
    case 'quotation':
      return [...block.lines, block.about];
    case 'table':
      return [...block.head, ...block.rows.flat()];
    default:
      return [];
  }
}

function eachWithin(inlines: readonly Inline[], look: (inline: Inline) => void): void {
  for (const inline of inlines) {
    look(inline);
    if ('children' in inline) eachWithin(inline.children, look);
  }
}
