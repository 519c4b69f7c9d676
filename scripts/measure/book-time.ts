import { repeat, runMeasured } from './command.ts';
import { kB, median, print, printCosts } from './print.ts';

/** Makes the book of a content folder several times, in all its formats, with the check of the content before. */
export async function measureBook(book: string, content: string): Promise<void> {
  const environment = { SITE_URL: 'https://actes.example/', OUT_DIR: book, CONTENT_DIR: content };
  const costs = await repeat(() => runMeasured(['scripts/book.ts'], environment));
  printCosts('Livre, tous formats', costs);
  const memory = median(costs.map((cost) => cost.memory));
  if (memory > 0) print('  mémoire, au plus', kB(memory / 1000).replace('ko', 'Mo'));
}
