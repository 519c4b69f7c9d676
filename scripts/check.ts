import { checkContent } from '../src/checks/check-content.ts';
import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { readContent } from '../src/source/read-content.ts';
import { requireContentFolder } from './content-folder.ts';

// `npm run check`: every fault of the content, exit code 1 when there is one.
const content = readContent(requireContentFolder());
const issues = checkContent(content);
console.log(reportToTerminal(issues, content.files.length));
process.exitCode = issues.length > 0 ? 1 : 0;
