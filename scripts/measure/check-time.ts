import { repeat, runMeasured } from './command.ts';
import { printCosts } from './print.ts';

/** Checks a content folder several times, then has what is certain fixed in it: nothing, in content without a fault. */
export async function measureCheck(content: string): Promise<void> {
  const check = (...options: string[]) => runMeasured(['scripts/check.ts', ...options], { CONTENT_DIR: content });
  printCosts('Vérification', await repeat(() => check()));
  printCosts('Vérification avec --fix, rien à corriger', await repeat(() => check('--fix')));
}
