import type { HastPluginEntry } from 'satteri';
import { blockAnchor, QUOTE_TAG } from './blocks.ts';

/**
 * Numbers the blocks of a rendered body by the rule of `blocks.ts`: each top-level paragraph gets its
 * anchor and a link to itself in the margin; each top-level `<Quote>` is told its number.
 * @param label accessible name of the link for paragraph n
 */
export function numbering(label: (number: number) => string): HastPluginEntry {
  return () => {
    let number = 0;
    return {
      name: 'paragraph-numbering',
      element: {
        filter: ['p'],
        visit(node, ctx) {
          if (ctx.parent(node)?.type !== 'root') return;
          number += 1;
          ctx.setProperty(node, 'id', blockAnchor(number));
          ctx.prependChild(node, {
            type: 'element',
            tagName: 'a',
            properties: { className: ['number'], href: `#${blockAnchor(number)}`, ariaLabel: label(number) },
            children: [{ type: 'text', value: String(number) }],
          });
        },
      },
      mdxJsxFlowElement: {
        filter: [QUOTE_TAG],
        visit(node, ctx) {
          if (ctx.parent(node)?.type !== 'root') return;
          number += 1;
          ctx.setProperty(node, 'number', String(number));
        },
      },
    };
  };
}
