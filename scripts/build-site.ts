import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { hasColors } from './has-colors.ts';
import { readChecked } from './read-checked.ts';
import { runAstro } from './run-astro.ts';

/**
 * Checks the content, then builds the site; an error stops everything before anything is written.
 * @returns the exit code
 */
export async function buildSite(): Promise<number> {
  const { content, issues } = readChecked();
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(reportToTerminal(errors, content.files, { color: hasColors(process.stderr) }));
    console.error('Le site n’est pas construit : corrigez ces fautes d’abord.');
    return 1;
  }
  // --force: a change of schema alone does not empty Astro's store of parsed content.
  return runAstro('build', '--force', '--silent');
}
