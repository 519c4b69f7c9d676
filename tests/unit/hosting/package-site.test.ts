import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { INDEX_SCRIPT } from '../../../src/disk/files.ts';
import { packageSite } from '../../../src/hosting/package-site.ts';
import { writeZip } from '../../../src/output/zip.ts';
import { MADE_HERE } from '../../../src/output/made-here.ts';
import { temporaryFolder } from '../../support/content-folder.ts';
import { readZip } from '../../support/read-zip.ts';

const IDENTITY = {
  title: 'L’Europe à l’œuvre',
  shortTitle: 'L’Œuvre à Évry : 2012',
  day: '2012-05-24',
  redirects: [],
  isForDisk: true,
};
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
  const files = readZip(path);
  expect([...files.keys()].map((name) => name.replace(`${TOP}/`, ''))).toEqual([
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
  expect(count).toBe(files.size);
  for (const [file, content] of Object.entries(FILES)) {
    expect(files.get(`${TOP}/site/${file}`)!.data.toString()).toBe(content);
  }
  const readMe = files.get(`${TOP}/LISEZMOI.txt`)!.data.toString();
  expect(readMe).toContain('L’Europe à l’œuvre\n');
  // How the host can see that it works.
  expect(readMe.match(/^ {2}curl -I ADRESSE\/\S* +(200|404)/gm)).toHaveLength(3);
});

test('what a search from a disk reads is in it or not, and the word for the host says so', async () => {
  const site = builtSite();
  mkdirSync(dirname(join(site, INDEX_SCRIPT)));
  writeFileSync(join(site, INDEX_SCRIPT), 'carriedIndex={}');
  const files = async (isForDisk: boolean) => readZip((await packageSite(site, { ...IDENTITY, isForDisk })).path);
  const [withIt, without] = [await files(true), await files(false)];
  expect([...withIt.keys()].filter((file) => !without.has(file))).toEqual([`${TOP}/site/${INDEX_SCRIPT}`]);
  expect(withIt.get(`${TOP}/LISEZMOI.txt`)!.data.toString()).toContain('et la recherche répond');
  expect(without.get(`${TOP}/LISEZMOI.txt`)!.data.toString()).toContain('sauf la recherche');
});

test('the sums are those of all the others, by their path from the folder that holds them', async () => {
  const { path } = await packageSite(builtSite(), IDENTITY);
  const files = readZip(path);
  const sums = files.get(`${TOP}/SHA256SUMS`)!;
  const others = [...files].filter(([, file]) => file !== sums);
  const expected = others.map(
    ([name, { data }]) => `${createHash('sha256').update(data).digest('hex')}  ${name.replace(`${TOP}/`, '')}\n`,
  );
  expect(sums.data.toString()).toBe(expected.join(''));
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

test('every file is of that day, and may be read by all', async () => {
  const { path } = await packageSite(builtSite(), IDENTITY);
  for (const [name, { mode, date }] of readZip(path)) {
    expect(mode, name).toBe(0o100644);
    expect(date, name).toEqual([2012, 5, 24]);
  }
});

describe('what cannot be finished leaves nothing behind:', () => {
  const target = () => join(temporaryFolder(), 'a.zip');
  async function* files(rest: () => void) {
    yield { file: 'a', data: Buffer.from('a') };
    rest();
    yield { file: 'b', data: randomBytes(1e6) };
  }

  test('a file that cannot be read', async () => {
    const path = target();
    const failing = files(() => {
      throw new Error('illisible');
    });
    await expect(writeZip(path, '2012-05-24', failing)).rejects.toThrow('illisible');
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test.runIf(existsSync('/dev/full'))('a full disk', async () => {
    const path = target();
    symlinkSync('/dev/full', join(dirname(path), `.a.zip.${process.pid}`));
    await expect(writeZip(path, '2012-05-24', files(vi.fn()))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readdirSync(dirname(path))).toEqual([]);
  });
});
