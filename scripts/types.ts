import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { prepareForAstro } from './prepare-for-astro.ts';
import { runScript } from './run-script.ts';

// `npm run types`: the types of .astro files, and at the same time of everything else.
await runScript(async () => {
  prepareForAstro('production');
  const run = async (command: string, ...args: string[]): Promise<unknown> =>
    (await once(spawn(command, args, { stdio: 'inherit' }), 'exit'))[0];
  const codes = await Promise.all([run('astro', 'check', '--tsconfig', 'src/tsconfig.astro.json'), run('tsc')]);
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
});
