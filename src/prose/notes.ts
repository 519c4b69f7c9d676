import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { toText } from './text.ts';

/** The texts of the footnotes of a body, in the order in which they are called; one that nothing calls is not shown. */
export function listNotes(root: Root): string[] {
  const called = new Set<string>();
  visit(root, 'footnoteReference', ({ identifier }) => void called.add(identifier));
  const texts = new Map<string, string>();
  visit(root, 'footnoteDefinition', (node) => {
    // Of two notes of one name, the first counts.
    if (!texts.has(node.identifier)) texts.set(node.identifier, toText(node));
  });
  return [...called].flatMap((identifier) => texts.get(identifier) ?? []);
}
