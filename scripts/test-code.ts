import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { runScript } from './run-script.ts';

/** About as long as each other, on two cores: what a row names goes one after the other, beside the other row. */
const ROWS = [['types'], ['format:check', 'lint']];

// `npm test` begins with it: what looks at the code without running it. All is tried, whatever fails.
await runScript(async () => {
  const failed = await Promise.all(ROWS.map(runRow));
  process.exitCode = failed.some(Boolean) ? 1 : 0;
});

async function runRow(row: readonly string[]): Promise<boolean> {
  let failed = false;
  for (const name of row) {
    const command = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    const ended = new Promise<number | null>((resolve) => command.on('close', resolve));
    const [said, complained] = await Promise.all([buffer(command.stdout), buffer(command.stderr)]);
    if ((await ended) === 0) continue;
    failed = true;
    // Whole, and once it is known: two that speak at once cannot be read.
    console.error(`npm run ${name}\n\n${said.toString()}${complained.toString()}`);
  }
  return failed;
}
