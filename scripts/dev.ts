import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { hasColors } from './has-colors.ts';
import { readChecked } from './read-checked.ts';
import { runAstro } from './run-astro.ts';
import { runScript } from './run-script.ts';

// `npm run dev`: the faults of the content, if any, then the site with live preview.
await runScript(async () => {
  const { content, issues } = readChecked();
  if (issues.length > 0) {
    console.error(reportToTerminal(issues, content.files, { color: hasColors(process.stderr) }));
  }
  process.exitCode = (await runAstro(['dev'])).code;
});
