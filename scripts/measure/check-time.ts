import { repeat, runMeasured } from './command.ts';
import { printCosts } from './print.ts';

/** The arguments by which `npm run check` runs Node. */
const CHECK = ['--import', './scripts/compile-cache.js', 'scripts/check.ts'];

/** Checks a content folder several times, then has what is certain fixed in it: nothing, in content without a fault. */
export async function measureCheck(content: string): Promise<void> {
  const check = (...options: string[]) => runMeasured([...CHECK, ...options], { CONTENT_DIR: content });
  printCosts('Vérification', await repeat(() => check()));
  printCosts('Vérification avec --fix, rien à corriger', await repeat(() => check('--fix')));
}
