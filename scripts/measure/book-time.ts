import { rmSync } from 'node:fs';
import { bookFolders } from '../book-folders.ts';
import { BOOK, repeat, runMeasured } from './command.ts';
import { kB, median, print, printCosts } from './print.ts';

/**
 * Makes the book of a content folder several times, in all its formats, with the check of the content before: from nothing,
 * then where nothing has changed.
 */
export async function measureBook(book: string, content: string): Promise<void> {
  const environment = { SITE_URL: 'https://actes.example/', OUT_DIR: book, CONTENT_DIR: content };
  const make = () => runMeasured(BOOK, environment);
  const { kept } = bookFolders(content);
  const costs = await repeat(() => {
    rmSync(kept, { recursive: true, force: true });
    return make();
  });
  printCosts('Livre, tous formats', costs);
  const memory = median(costs.map((cost) => cost.memory));
  if (memory > 0) print('  mémoire, au plus, tous processus', kB(memory / 1000).replace('ko', 'Mo'));
  printCosts('Livre, rien de changé', await repeat(make));
  rmSync(kept, { recursive: true, force: true });
}
