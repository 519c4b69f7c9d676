import type { Nodes, Parents, Root } from 'mdast';

/** More things than this one in another are no text, and more than programs that walk a tree can bear. */
const DEEPEST = 100;

/** The nodes of a body by their types, walked once for all that looks for some of them. */
export class NodeList {
  /** The first node that stands too deep; what it contains is left out. */
  tooDeep: Nodes | undefined;
  readonly #byType = new Map<string, Nodes[]>();
  #parents: ReadonlyMap<Nodes, Parents> | undefined;

  constructor(root: Root) {
    this.#collect(root, 0);
  }

  /** The nodes of a type, in the order of the text. */
  ofType<T extends Nodes['type']>(type: T): readonly Extract<Nodes, { type: T }>[] {
    return (this.#byType.get(type) ?? []) as Extract<Nodes, { type: T }>[];
  }

  /** The container of a node; undefined of the body itself. */
  parentOf(node: Nodes): Parents | undefined {
    this.#parents ??= new Map(
      [...this.#byType.values()]
        .flat()
        .flatMap((parent) => ('children' in parent ? parent.children.map((child) => [child, parent] as const) : [])),
    );
    return this.#parents.get(node);
  }

  #collect(node: Nodes, depth: number): void {
    const same = this.#byType.get(node.type);
    if (same) same.push(node);
    else this.#byType.set(node.type, [node]);
    if (depth > DEEPEST) this.tooDeep ??= node;
    else if ('children' in node) for (const child of node.children) this.#collect(child, depth + 1);
  }
}
