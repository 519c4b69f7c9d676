import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { toText } from './text.ts';

/** The footnotes of a body, in the order in which they are called; one that nothing calls is not shown. */
export function listNotes(root: Root): Note[] {
  const called = new Set<string>();
  visit(root, 'footnoteReference', ({ identifier }) => void called.add(identifier));
  const texts = new Map<string, string>();
  visit(root, 'footnoteDefinition', (node) => {
    // Of two notes of one name, the first counts.
    if (!texts.has(node.identifier)) texts.set(node.identifier, toText(node));
  });
  return [...called].flatMap((identifier) => {
    const text = texts.get(identifier);
    return text === undefined ? [] : [{ anchor: `fn-${identifier}`, text }];
  });
}

/** A footnote, with its anchor on the page. */
export interface Note {
  anchor: string;
  text: string;
}
