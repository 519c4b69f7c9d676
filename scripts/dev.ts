import { checkContent } from '../src/checks/check-content.ts';
import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { contentDirectory } from '../src/source/content-directory.ts';
import { readContent } from '../src/source/read-content.ts';
import { runAstro } from './run-astro.ts';
import { runScript } from './run-script.ts';

// `npm run dev`: the faults of the content, if any, then the site with live preview.
await runScript(async () => {
  const content = readContent(contentDirectory());
  const issues = checkContent(content);
  if (issues.length > 0) console.error(reportToTerminal(issues, content.files.length));
  process.exitCode = (await runAstro(['dev'])).code;
});
