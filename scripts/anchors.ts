import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { runAnchors } from '../src/authoring/anchors-command.ts';
import { terminalQuestions } from '../src/authoring/terminal-questions.ts';
import { contentDirectory } from '../src/source/content-directory.ts';
import { recordPath } from '../src/source/read-content.ts';
import { readContentFolder } from './read-content-folder.ts';
import { runScript } from './run-script.ts';
import { today } from './today.ts';

// `npm run anchors`: records the anchors of the texts, which then survive their edits.
await runScript(async () => {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const directory = contentDirectory();
  const { code, text } = await runAnchors(process.argv.slice(2), {
    directory,
    read: readContentFolder,
    today: today(),
    questions: isTerminal ? terminalQuestions() : undefined,
    hadRecord: (entry) => isKnownToGit(recordPath(directory, entry)),
  });
  if (code === 0) console.log(text);
  else console.error(text);
  process.exitCode = code;
});

/** Whether git has ever had a file; nothing is known outside a repository. */
function isKnownToGit(path: string): boolean {
  try {
    const options = { cwd: dirname(dirname(dirname(path))), encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync('git', ['log', '-1', '--format=%h', '--', path], options) !== '';
  } catch {
    return false;
  }
}
