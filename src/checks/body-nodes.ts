import type { Nodes } from 'mdast';
import type { CheckedFile } from './checked-content.ts';

/** The nodes of these types, type by type, each in the order of the text. */
export const nodesOfType = <T extends Nodes['type']>(
  file: CheckedFile,
  ...types: T[]
): readonly Extract<Nodes, { type: T }>[] => types.flatMap((type) => file.body?.nodes.ofType(type) ?? []);
