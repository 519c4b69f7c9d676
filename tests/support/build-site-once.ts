import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** Which content, where to, and where it will be read. */
export interface Site {
  CONTENT_DIR?: string | undefined;
  OUT_DIR?: string | undefined;
  SITE_URL?: string;
}

/** Builds the site before the tests that look at it. */
export default () => buildMeanwhile({});

/**
 * Builds a site, once for all projects of a run, while tests that need none go on: those that look at it wait for it
 * (`whenBuilt`). One after another, as builds do by themselves.
 * @returns what waits for the end, for a global setup to hand over
 */
export function buildMeanwhile(site: Site): () => Promise<void> {
  const shared = globalThis as { builds?: { begun: Set<string>; last: Promise<void> } };
  const builds = (shared.builds ??= { begun: new Set(), last: Promise.resolve() });
  const outcome = outcomeOf(site);
  if (!builds.begun.has(outcome)) {
    builds.begun.add(outcome);
    rmSync(outcome, { force: true });
    builds.last = builds.last.then(async () => {
      const child = spawn(process.execPath, [BUILD], { env: { ...process.env, ...site } });
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      const said = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
      const fault = faultOf(await ended, said.join(''));
      mkdirSync(dirname(outcome), { recursive: true });
      writeFileSync(`${outcome}.part`, fault);
      renameSync(`${outcome}.part`, outcome);
    });
  }
  return () => builds.last;
}

/** Waits, in a test, for a site that a global setup has begun to build. */
export async function whenBuilt(site: Site): Promise<void> {
  const outcome = outcomeOf(site);
  while (!existsSync(outcome)) await wait(PAUSE);
  const fault = readFileSync(outcome, 'utf8');
  if (fault !== '') throw new Error(fault);
}

/** Milliseconds between two looks at whether a build has ended. */
const PAUSE = 100;

/** The file that says, once a site is built, what was wrong: nothing, or all that the build has said. */
const outcomeOf = ({ OUT_DIR = outputOf(process.env) }: Site): string =>
  `node_modules/.cache/builds/${basename(OUT_DIR)}`;

/** Where the site of an environment goes. */
export const outputOf = ({ OUT_DIR }: Site): string => OUT_DIR || 'dist';

/** Builds a site at once. */
export function buildNow(site: Site): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD], {
    encoding: 'utf8',
    env: { ...process.env, ...site },
  });
  const fault = faultOf(status, stdout + stderr);
  if (fault !== '') throw new Error(fault);
}

/** A warning is a fault too. */
const faultOf = (status: number | null, output: string): string =>
  status === 0 && !/\[WARN\]|warning/i.test(output) ? '' : `The build failed or warned:\n${output}`;
