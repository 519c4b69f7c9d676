import { checkContent } from '../src/checks/check-content.ts';
import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { readContent } from '../src/source/read-content.ts';
import { requireContentFolder } from './content-folder.ts';
import { runAstro } from './run-astro.ts';

/**
 * Checks the content, then builds the site; a fault stops everything before anything is written.
 * @returns the exit code
 */
export async function buildSite(): Promise<number> {
  const content = readContent(requireContentFolder());
  const issues = checkContent(content);
  if (issues.length > 0) {
    console.error(reportToTerminal(issues, content.files.length));
    console.error('Le site n’est pas construit : corrigez ces fautes d’abord.');
    return 1;
  }
  return runAstro('build');
}
