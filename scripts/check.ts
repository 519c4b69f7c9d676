import { checkContent } from '../src/checks/check-content.ts';
import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { contentDirectory } from '../src/source/content-directory.ts';
import { readContent } from '../src/source/read-content.ts';
import { runScript } from './run-script.ts';

// `npm run check`: every fault of the content, exit code 1 when there is one.
await runScript(async () => {
  const content = readContent(contentDirectory());
  const issues = checkContent(content);
  console.log(reportToTerminal(issues, content.files.length));
  process.exitCode = issues.length > 0 ? 1 : 0;
});
