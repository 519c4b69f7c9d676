import { compareWords } from '../words/order.ts';

/** Lets readers put the rows of the tables of a page in the order of a column: its head becomes a button. */
for (const table of document.querySelectorAll<HTMLTableElement>('table.cooperations')) {
  const heads = [...table.tHead!.rows[0]!.cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sortBy(table, heads, column));
    head.append(button);
  });
}

/** In the order of a column; in the other one when it is already. */
function sortBy(table: HTMLTableElement, heads: readonly HTMLElement[], column: number): void {
  const head = heads[column]!;
  const isDown = head.ariaSort === 'ascending';
  for (const other of heads) other.removeAttribute('aria-sort');
  head.ariaSort = isDown ? 'descending' : 'ascending';
  const body = table.tBodies[0]!;
  const keyOf = (row: HTMLTableRowElement) => row.cells[column]!.dataset['sort'] ?? row.cells[column]!.innerText.trim();
  const rows = [...body.rows].sort((a, b) => compareWords(keyOf(a), keyOf(b)));
  body.append(...(isDown ? rows.reverse() : rows));
}
