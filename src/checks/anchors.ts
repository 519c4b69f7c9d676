import type { Body } from '../prose/body.ts';
import { callAnchor } from '../prose/notes.ts';

/** The anchors that a rendered body has, former ones too: its passages, headings, calls of notes. */
export function listAnchors(body: Body | undefined): ReadonlySet<string> {
  if (!body) return new Set();
  return new Set([
    ...body.passages.flatMap(({ anchor, former }) => [anchor, ...former]),
    ...body.headings.map(({ anchor }) => anchor),
    ...body.notes.map(({ node }) => callAnchor(node.identifier, 1)),
  ]);
}
