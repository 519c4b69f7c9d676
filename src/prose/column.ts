/**
 * A text as it is set: its blocks one under another, and beside each, in the margin of a wide screen, the word that says
 * who speaks and the notes. A row goes from a block that has something beside it to the next that has: a long note
 * takes the height of what follows, and parts no two paragraphs.
 */
export class Column {
  readonly #parts: (Row | string)[] = [];
  /** The places of former anchors, below the text. */
  readonly #gone: string[] = [];
  /** Notes written before any block: they stand beside the first. */
  #waiting: string[] = [];
  #leadsIn = false;

  /** A heading parts rows: nothing of the text before stands beside what follows. */
  addHeading(html: string): void {
    this.#parts.push(html);
  }

  /** @param beside what stands beside the block, and whether it leads into the next (« … : ») and stays with it */
  add(html: string, beside: { label: string; notes: readonly string[]; leadsIn: boolean }): void {
    const { label, leadsIn } = beside;
    const notes = [...this.#waiting, ...beside.notes];
    this.#waiting = [];
    const row = this.#parts.at(-1);
    if (this.#leadsIn && typeof row === 'object') {
      row.units.at(-1)!.push(html);
      row.notes.push(...notes);
    } else if (typeof row === 'object' && label === '' && notes.length === 0) row.units.push([html]);
    else this.#parts.push({ label, notes, units: [[html]] });
    this.#leadsIn = leadsIn;
  }

  addNotes(notes: readonly string[]): void {
    const row = this.#parts.at(-1);
    if (typeof row === 'object') this.#beside(row).notes.push(...notes);
    else this.#waiting.push(...notes);
  }

  /** Adds the target of an anchor that has no row any more. */
  addGone(html: string): void {
    this.#gone.push(html);
  }

  toHtml(): string {
    const parts = this.#parts.map((part) => (typeof part === 'string' ? part : toHtml(part)));
    return [...parts, ...this.#waiting, ...this.#gone].join('\n');
  }

  /** The row in which the last block comes first, so that a note stands beside that block. */
  #beside(row: Row): Row {
    if (row.units.length === 1) return row;
    const last: Row = { label: '', notes: [], units: [row.units.pop()!] };
    this.#parts.push(last);
    return last;
  }
}

/** A block with what stands beside it, and the blocks that follow; what belongs together is one unit. */
interface Row {
  label: string;
  notes: string[];
  units: string[][];
}

function toHtml({ label, notes, units }: Row): string {
  const [first, ...rest] = units.map((blocks) =>
    blocks.length > 1 ? `<div class="together">${blocks.join('\n')}</div>` : blocks.join(''),
  );
  return [
    `<div class="passage">${label}${first}`,
    notes.length > 0 ? `<div class="beside">${notes.join('\n')}</div>` : '',
    rest.length > 0 ? `<div class="rest">${rest.join('\n')}</div>` : '',
    '</div>',
  ]
    .filter(Boolean)
    .join('\n');
}
