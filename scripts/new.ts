import { runNew } from '../src/authoring/command.ts';
import { terminalQuestions } from '../src/authoring/terminal-questions.ts';
import { contentDirectory } from '../src/source/content-directory.ts';

// `npm run new -- intervention`: a new file of the content, by questions or by flags; or another seminar.
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const { code, text } = await runNew(process.argv.slice(2), {
  directory: contentDirectory(),
  questions: isTerminal ? terminalQuestions() : undefined,
});
if (code === 0) console.log(text);
else console.error(text);
process.exitCode = code;
