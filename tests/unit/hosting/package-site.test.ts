import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { packageSite } from '../../../src/hosting/package-site.ts';
import { writeZip } from '../../../src/hosting/zip.ts';
import { MADE_HERE } from '../../../src/output/made-here.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

const IDENTITY = { title: 'L’Europe à l’œuvre', shortTitle: 'L’Œuvre à Évry : 2012', day: '2012-05-24' };
const TOP = 'actes-l-oeuvre-a-evry-2012-2012-05-24';
const FILES = {
  'index.html': '<p>Accueil</p>'.repeat(50),
  'lieux/angers/index.html': '<p>Angers</p>'.repeat(50),
  '_astro/a.woff2': 'fonte',
  '.htaccess': '# réglages',
};

afterEach(() => vi.unstubAllEnvs());

function builtSite(): string {
  const site = join(temporaryFolder(), 'dist');
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), content);
  }
  writeFileSync(join(site, MADE_HERE), 'pour la prochaine construction');
  return site;
}

test('the zip stands beside the site, named after the seminar and the day, and nothing else is left', async () => {
  const site = builtSite();
  const { path } = await packageSite(site, IDENTITY);
  expect(path).toBe(join(dirname(site), `${TOP}.zip`));
  expect(readdirSync(dirname(site)).sort()).toEqual([`${TOP}.zip`, 'dist']);
});

test('it holds every file of the site as it is, copies of the texts, settings and a word for the host', async () => {
  const { path, count } = await packageSite(builtSite(), IDENTITY);
  const files = unzipSync(readFileSync(path));
  expect(Object.keys(files).map((name) => name.replace(`${TOP}/`, ''))).toEqual([
    'LISEZMOI.txt',
    'nginx.conf',
    'site/.htaccess',
    'site/_astro/a.woff2',
    'site/index.html',
    'site/index.html.br',
    'site/index.html.gz',
    'site/lieux/angers/index.html',
    'site/lieux/angers/index.html.br',
    'site/lieux/angers/index.html.gz',
    'SHA256SUMS',
  ]);
  expect(count).toBe(Object.keys(files).length);
  for (const [file, content] of Object.entries(FILES)) {
    expect(Buffer.from(files[`${TOP}/site/${file}`]!).toString()).toBe(content);
  }
  const readMe = Buffer.from(files[`${TOP}/LISEZMOI.txt`]!).toString();
  expect(readMe).toContain('L’Europe à l’œuvre\n');
  // How the host can see that it works.
  expect(readMe.match(/^ {2}curl -I ADRESSE\/\S* +(200|404)/gm)).toHaveLength(3);
});

test('the sums are those of all the others, by their path from the folder that holds them', async () => {
  const { path } = await packageSite(builtSite(), IDENTITY);
  const { [`${TOP}/SHA256SUMS`]: sums, ...others } = unzipSync(readFileSync(path));
  const expected = Object.entries(others).map(
    ([name, data]) => `${createHash('sha256').update(data).digest('hex')}  ${name.replace(`${TOP}/`, '')}\n`,
  );
  expect(Buffer.from(sums!).toString()).toBe(expected.join(''));
});

test('the same site gives the same bytes, in any time zone', async () => {
  const zips: Buffer[] = [];
  for (const zone of ['Europe/Paris', 'Pacific/Kiritimati', 'America/Anchorage']) {
    vi.stubEnv('TZ', zone);
    zips.push(readFileSync((await packageSite(builtSite(), IDENTITY)).path));
  }
  expect(zips[1]!.equals(zips[0]!)).toBe(true);
  expect(zips[2]!.equals(zips[0]!)).toBe(true);
});

test('without a site, it says what to do, and writes nothing', async () => {
  const folder = temporaryFolder();
  await expect(packageSite(join(folder, 'dist'), IDENTITY)).rejects.toThrow('lancez d’abord « npm run build »');
  expect(readdirSync(folder)).toEqual([]);
});

test('what cannot be finished leaves nothing behind', async () => {
  const path = join(temporaryFolder(), 'a.zip');
  async function* files() {
    yield { file: 'a', data: Buffer.from('a') };
    throw new Error('illisible');
  }
  await expect(writeZip(path, '2012-05-24', files())).rejects.toThrow('illisible');
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(dirname(path))).toEqual([]);
});
