import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layOutEleventy } from './bench/eleventy-project.ts';
import { describeSite } from './bench/pages.ts';
import { layOutStarlight } from './bench/starlight-project.ts';
import { generateSeminar } from './generate-seminar.ts';
import { addCosts, BUILD, forgetBuilds, runMeasured, type Cost } from './measure/command.ts';
import { decimal, median, print, printCosts } from './measure/print.ts';

// `npm run bench [-- --entries 2000 --runs 3]`: how long a generated seminar takes to build from nothing, search included,
// here, with Starlight, and with Eleventy then Pagefind, the same pages each, in turn. Installs them in a temporary folder.
const { values } = parseArgs({
  options: { entries: { type: 'string', default: '2000' }, runs: { type: 'string', default: '3' } },
});
const workplace = mkdtempSync(join(tmpdir(), 'bench-'));
const inWorkplace = (name: string) => join(workplace, name);
const PAGEFIND = resolve('node_modules/pagefind/lib/runner/bin.cjs');

/** The engines: the folder where each works, that of its site, and the Node programs that make it. */
const ENGINES = [
  { name: 'ici', folder: process.cwd(), site: inWorkplace('site'), programs: [BUILD] },
  {
    name: 'Starlight',
    folder: inWorkplace('starlight'),
    site: inWorkplace('starlight/dist'),
    programs: [['node_modules/astro/bin/astro.mjs', 'build', '--silent']],
  },
  {
    name: 'Eleventy et Pagefind',
    folder: inWorkplace('eleventy'),
    site: inWorkplace('eleventy/_site'),
    programs: [
      ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
      [PAGEFIND, '--site', '_site', '--force-language', 'fr'],
    ],
  },
].map((engine) => ({ ...engine, costs: [] as Cost[] }));
type Engine = (typeof ENGINES)[number];

const content = inWorkplace('content');
generateSeminar(content, Number(values.entries));
const site = describeSite(content);
layOutStarlight(inWorkplace('starlight'), site);
layOutEleventy(inWorkplace('eleventy'), site);
for (const name of ['starlight', 'eleventy']) install(inWorkplace(name));

for (let round = 1; round <= Number(values.runs); round += 1)
  for (const engine of ENGINES) engine.costs.push(await buildFromNothing(engine, round));

print('Pages faites d’une fiche', String(site.resources));
for (const { name, costs } of ENGINES) printCosts(`Construction, ${name}`, costs);
const [own, ...others] = ENGINES as [Engine, ...Engine[]];
for (const other of others) {
  const ratio = (of: 'time' | 'processor') => decimal(medianOf(other, of) / medianOf(own, of), 2);
  const processor = medianOf(own, 'processor') > 0 ? ` ; processeur, ${ratio('processor')}` : '';
  print(`${other.name} ÷ ${own.name}`, `${ratio('time')}${processor}`);
}
rmSync(workplace, { recursive: true });

/**
 * The cost of a build, the site then put aside: file systems are slow to make files where they have just deleted thousands.
 */
async function buildFromNothing({ folder, site: made, programs }: Engine, round: number): Promise<Cost> {
  forgetBuilds(folder);
  const costs: Cost[] = [];
  for (const program of programs)
    costs.push(await runMeasured(program, { CONTENT_DIR: content, OUT_DIR: made }, folder));
  renameSync(made, `${made}-${round}`);
  return addCosts(costs);
}

function medianOf({ costs }: Engine, of: 'time' | 'processor'): number {
  return median(costs.map((cost) => cost[of]));
}

function install(folder: string): void {
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm install : échec\n${stderr}`);
}
