import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressSite } from '../src/hosting/compress.ts';
import { apache, bareApache } from '../tests/hosts/apache.ts';
import { CHECKS, type Trial } from '../tests/hosts/checks.ts';
import { findProgram, type Host } from '../tests/hosts/host.ts';
import { ADDRESSES } from '../tests/hosts/moved.ts';
import { nginx, nginxWithin } from '../tests/hosts/nginx.ts';
import { python } from '../tests/hosts/python.ts';
import { withHost } from '../tests/hosts/running-host.ts';
import { toTable } from '../tests/hosts/table.ts';
import { contentDirectory } from '../src/source/content-directory.ts';
import { ADDRESSES_FILE } from '../src/source/read-content.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { buildSite } from './build-site.ts';

const HOSTS = [nginx, nginxWithin, apache, bareApache, python];
const BASES = ['/', '/a/b/'];

// `npm run test:hosts`: builds the site, then tries it on the servers of this machine, each with its recipe, at the root
// and in a sub-folder. Nothing is installed; a server that is not there is passed over, and it is said.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
const workplace = mkdtempSync(join(tmpdir(), 'actes-'));
process.on('exit', () => rmSync(workplace, { recursive: true, force: true, maxRetries: 5 }));
// Servers that root starts serve as somebody else.
chmodSync(workplace, 0o755);
const built = join(workplace, 'site');
// A site that knows its address has more files: those for search engines.
const content = join(workplace, 'content');
cpSync(contentDirectory(), content, { recursive: true });
writeFileSync(join(content, ADDRESSES_FILE), ADDRESSES);
Object.assign(process.env, { CONTENT_DIR: content, OUT_DIR: built, SITE_URL: 'https://exemple.fr/' });
if (!(await buildSite())) process.exit(1);
await compressSite(built);

const browser = await launchBrowser();
const outcomes = new Map<string, string[]>();
for (const host of HOSTS) {
  if (findProgram(host.programs))
    for (const base of BASES) outcomes.set(`${host.name}, ${base}`, await tryOn(host, base));
  else console.log(`${host.name} : absent de cette machine, non essayé.`);
}
await browser.close();
console.log(
  toTable(
    CHECKS.map(({ name }) => name),
    outcomes,
  ),
);
process.exitCode = [...outcomes.values()].flat().includes('✗') ? 1 : 0;

/** A mark for every check; what is wrong is printed at once. */
async function tryOn(host: Host, base: string): Promise<string[]> {
  const folder = join(workplace, `essai-${outcomes.size}`);
  const root = join(folder, 'web');
  const site = join(root, base);
  mkdirSync(site, { recursive: true });
  cpSync(built, site, { recursive: true });
  const does =
    base === '/' ? host.does : new Set([...host.does].filter((ability) => ability !== 'own 404 page at the root'));
  return withHost(host, { workplace: folder, root, base }, (url) => runChecks({ url, site, browser, does }, host.name));
}

async function runChecks(trial: Trial, host: string): Promise<string[]> {
  const marks: string[] = [];
  for (const { name, needs, run } of CHECKS) {
    const concerns = !needs || needs.some((ability) => trial.does.has(ability));
    const fault = concerns ? await run(trial).then(() => undefined, String) : undefined;
    if (fault !== undefined) console.log(`${host}, ${trial.url}, ${name} :\n  ${fault}`);
    marks.push(fault !== undefined ? '✗' : concerns ? '✓' : '–');
  }
  return marks;
}
