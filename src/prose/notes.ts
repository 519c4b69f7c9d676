import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The texts of the footnotes of a body, in order. */
export function listNotes(root: Root): string[] {
  return root.children
    .filter((node) => node.type === 'footnoteDefinition')
    .map((node) =>
      node.children
        .map((child) => toString(child))
        .join(' ')
        .replace(/[ \t\n]+/g, ' ')
        .trim(),
    );
}
