import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** Builds the site before the tests that look at it. */
export default function buildSiteOnce(): void {
  buildOnce();
}

/**
 * Builds a site, once for all projects of a run. A warning fails.
 * @param environment which content, where to, and where it will be read
 */
export function buildOnce(environment: { CONTENT_DIR?: string; OUT_DIR?: string; SITE_URL?: string } = {}): void {
  const shared = globalThis as { builtSites?: Set<string | undefined> };
  shared.builtSites ??= new Set();
  if (shared.builtSites.has(environment.OUT_DIR)) return;
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD], { encoding: 'utf8', env });
  const output = stdout + stderr;
  if (status !== 0 || /\[WARN\]|warning/i.test(output)) throw new Error(`The build failed or warned:\n${output}`);
  shared.builtSites.add(environment.OUT_DIR);
}
