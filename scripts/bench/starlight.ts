import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateSeminar } from '../generate-seminar.ts';
import { median, print, seconds } from '../measure/print.ts';
import { layOutStarlight } from './starlight-project.ts';

// `node scripts/bench/starlight.ts [--entries 2000] [--runs 3]`: how long a generated seminar takes to build from nothing,
// here and as a Starlight site with the same pages, one after the other in turn. Installs Starlight in a temporary folder.
const { values } = parseArgs({
  options: { entries: { type: 'string', default: '2000' }, runs: { type: 'string', default: '3' } },
});
const workplace = mkdtempSync(join(tmpdir(), 'bench-'));
const [content, own, starlight] = ['content', 'site', 'starlight'].map((name) => join(workplace, name)) as [
  string,
  string,
  string,
];

generateSeminar(content, Number(values.entries));
const pages = layOutStarlight(starlight, content);
run('npm', ['install', '--no-audit', '--no-fund'], starlight);

const times: Record<'own' | 'starlight', number[]> = { own: [], starlight: [] };
for (let round = 0; round < Number(values.runs); round += 1) {
  forget(process.cwd(), own, round);
  times.own.push(run(process.execPath, ['scripts/build.ts'], process.cwd()));
  forget(starlight, join(starlight, 'dist'), round);
  times.starlight.push(run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], starlight));
}
const [ours, theirs] = [median(times.own), median(times.starlight)];
print('Pages faites d’une fiche', String(pages));
print('Ici, recherche comprise', `${seconds(ours)} s (${times.own.map(seconds).join(' ; ')})`);
print('Starlight, recherche comprise', `${seconds(theirs)} s (${times.starlight.map(seconds).join(' ; ')})`);
print('Starlight ÷ ici', (theirs / ours).toFixed(2).replace('.', ','));
rmSync(workplace, { recursive: true });

/**
 * Whatever a former build kept for the next. The site that it made is put aside: file systems are slow to make files where
 * they have just deleted thousands.
 */
function forget(folder: string, site: string, round: number): void {
  for (const cache of ['.astro', 'node_modules/.astro']) rmSync(join(folder, cache), { recursive: true, force: true });
  if (round > 0) renameSync(site, join(workplace, `${basename(site)}-${round}`));
}

/** @returns milliseconds */
function run(command: string, args: string[], cwd: string): number {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content, OUT_DIR: own };
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} : échec\n${stderr}`);
  return performance.now() - start;
}
