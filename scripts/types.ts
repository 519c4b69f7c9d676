import { spawnSync } from 'node:child_process';
import { runAstro } from './run-astro.ts';
import { runScript } from './run-script.ts';

// `npm run types`: the types of .astro files, then of everything else.
await runScript(async () => {
  const { code } = await runAstro(['check']);
  process.exitCode = code !== 0 ? code : (spawnSync('tsc', { stdio: 'inherit' }).status ?? 1);
});
