import type { Nodes, Parents, Root } from 'mdast';

/** More things than this one in another are no text, and more than programs that walk a tree can bear. */
const DEEPEST = 100;

/** A node of a body with what contains it. */
export interface BodyNode {
  node: Nodes;
  parent: Parents | undefined;
}

/** The nodes of a body in the order of the text, walked once for all that looks for some of them. */
export class NodeList {
  readonly all: BodyNode[] = [];
  /** The first node that stands too deep; what it contains is left out. */
  tooDeep: Nodes | undefined;
  readonly #byType = new Map<string, Nodes[]>();
  #parents: ReadonlyMap<Nodes, Parents | undefined> | undefined;

  constructor(root: Root) {
    this.#collect(root, undefined, 0);
  }

  ofType<T extends Nodes['type']>(type: T): readonly Extract<Nodes, { type: T }>[] {
    return (this.#byType.get(type) ?? []) as Extract<Nodes, { type: T }>[];
  }

  /** What contains a node; undefined of the body itself. */
  parentOf(node: Nodes): Parents | undefined {
    this.#parents ??= new Map(this.all.map(({ node: child, parent }) => [child, parent]));
    return this.#parents.get(node);
  }

  #collect(node: Nodes, parent: Parents | undefined, depth: number): void {
    this.all.push({ node, parent });
    const same = this.#byType.get(node.type);
    if (same) same.push(node);
    else this.#byType.set(node.type, [node]);
    if (depth > DEEPEST) this.tooDeep ??= node;
    else if ('children' in node) for (const child of node.children) this.#collect(child, node, depth + 1);
  }
}
