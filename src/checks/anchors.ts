import type { Body } from '../prose/body.ts';

/** The anchors that a rendered body has: numbered blocks, the editor's notes, headings, notes and their calls. */
export function listAnchors(body: Body | undefined): ReadonlySet<string> {
  if (!body) return new Set();
  const notes = body.notes.flatMap(({ anchor }) => [anchor, anchor.replace(/^fn-/, 'fnref-')]);
  const numbered = body.blocks.flatMap((block) =>
    block.numbered || block.kind === 'editorial note' ? [block.anchor] : [],
  );
  return new Set([...numbered, ...body.headings.map(({ anchor }) => anchor), ...notes]);
}
