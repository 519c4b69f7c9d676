import { mdxToMdast, type MdastNode } from 'satteri';

/**
 * Every node of a body as the renderer itself reads it. Where it and `parse.ts` might not agree on what is code, it
 * is the one that would run it.
 * @throws {Error} when the renderer cannot read the body
 */
export function listRenderedNodes(body: string): MdastNode[] {
  return flatten(mdxToMdast(body));
}

function flatten(node: MdastNode): MdastNode[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => flatten(child))] : [node];
}
