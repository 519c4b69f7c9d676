import { spawnSync } from 'node:child_process';
import { prepareForAstro } from './prepare-for-astro.ts';
import { runScript } from './run-script.ts';

// `npm run types`: the types of .astro files, which also writes those of Astro's own modules, then of everything else.
await runScript(() => {
  prepareForAstro('production');
  const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
  process.exitCode = run('astro', 'check', '--tsconfig', 'src/tsconfig.astro.json') || run('tsc');
});
