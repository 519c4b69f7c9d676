import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** Builds the site before the tests that look at it, once for all projects of a run. A warning fails. */
export default function buildSiteOnce(): void {
  const shared = globalThis as { siteIsBuilt?: boolean };
  if (shared.siteIsBuilt) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD], { encoding: 'utf8' });
  const output = stdout + stderr;
  if (status !== 0 || /\[WARN\]|warning/i.test(output)) throw new Error(`The build failed or warned:\n${output}`);
  shared.siteIsBuilt = true;
}
