import type { Book } from './book.ts';
import type { Flow } from './text/tree.ts';
import { fitTable } from './typst/write-table.ts';
import { NOTICES } from './notices.ts';

/** The faults of the texts on a sheet, for whoever can correct them. */
export const listFaults = ({ sections }: Book): string[] =>
  sections.flatMap(({ entry, text }) =>
    text.units
      .flatMap(({ flow }) => tablesIn([flow]))
      .filter((table) => !fitTable(table).fits)
      .map((table) => NOTICES.wideTable(`${entry.kind}/${entry.slug}`, table.head.length)),
  );

const tablesIn = (flow: readonly Flow[]): Extract<Flow, { type: 'table' }>[] =>
  flow.flatMap((block) => {
    if (block.type === 'table') return [block];
    if (block.type === 'list') return block.items.flatMap((item) => tablesIn(item.flow));
    return 'flow' in block ? tablesIn(block.flow) : [];
  });
