import type { Heading } from 'mdast';
import type { NodeList } from './nodes.ts';
import { toText } from './text.ts';

/** The headings of a body, in order, with the anchors that the renderer gives them. */
export function listHeadings(nodes: NodeList): BodyHeading[] {
  const taken = new Map<string, number>();
  return nodes
    .ofType('heading')
    .map((node) => ({ anchor: uniqueAnchor(toAnchor(toText(node)) || UNNAMED, taken), node }));
}

/** The anchor of a heading without a letter or a figure. */
const UNNAMED = 'titre';

export interface BodyHeading {
  anchor: string;
  node: Heading;
}

/** As GitHub does, calls of notes left out: lower case, accents kept, signs dropped, a hyphen for each space. */
const toAnchor = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** An anchor that no other has, as GitHub makes it: « pause », « pause-1 ». @param taken those given before, with how many each */
export function uniqueAnchor(anchor: string, taken: Map<string, number>): string {
  let unique = anchor;
  while (taken.has(unique)) {
    const count = taken.get(anchor)! + 1;
    taken.set(anchor, count);
    unique = `${anchor}-${count}`;
  }
  taken.set(unique, 0);
  return unique;
}
