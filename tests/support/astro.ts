import { spawnSync } from 'node:child_process';
import { prepareForAstro } from '../../scripts/prepare-for-astro.ts';

/**
 * Builds pages by Astro's own command: no check goes before.
 * @returns its exit code, and all that it said
 */
export function buildByHand(environment: { CONTENT_DIR: string; OUT_DIR: string; SITE_URL?: string }): {
  code: number;
  output: string;
} {
  const before = { ...process.env };
  prepareForAstro('production');
  const env = { ...process.env, ...environment };
  process.env = before;
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return { code: status ?? 1, output: stdout + stderr };
}
