import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { describeSite, listRefused } from '../../../scripts/describe-site.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

/** A site of that many pages, all of them weighing 1.25 megabytes. */
function siteOf(pages: number): string {
  const directory = temporaryFolder();
  for (const page of Array(pages).keys()) {
    const folder = join(directory, page === 0 ? '' : String(page));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), ' '.repeat(1_250_000 / pages));
  }
  return directory;
}

test.each([
  [1, '1\u00A0page, 1,3\u202FMo'],
  [2, '2\u00A0pages, 1,3\u202FMo'],
])('%d pages are counted and weighed', async (pages, expected) => {
  const directory = siteOf(pages);
  const text = await describeSite({
    directory,
    url: undefined,
    warnings: 0,
    notices: [],
    unrecorded: [],
    isRecorded: false,
  });
  expect(text.split('\n')[0]).toBe(`Site construit dans ${directory}\u00A0: ${expected} sur le disque.`);
});

test.each([
  [0, '', 'La vérification n’a aucun avertissement.'],
  [1, '', 'La vérification a 1\u00A0avertissement\u00A0: «\u00A0npm run check\u00A0» le montre.'],
  [2, '/a', 'La vérification a 2\u00A0avertissements\u00A0: «\u00A0CONTENT_DIR=/a npm run check\u00A0» les montre.'],
])('%d warnings of the content « %s » are told', async (warnings, content, expected) => {
  vi.stubEnv('CONTENT_DIR', content);
  const text = await describeSite({
    directory: siteOf(1),
    url: undefined,
    warnings,
    notices: [],
    unrecorded: [],
    isRecorded: false,
  });
  vi.unstubAllEnvs();
  expect(text.split('\n')[1]).toBe(expected);
});

test.each([
  [
    undefined,
    'Sans SITE_URL, le site n’a pas ce qui demande son adresse\u00A0: adresse canonique des pages, image de partage, JSON-LD, plan (sitemap.xml), liens pour les entrepôts (linkset.json), recherche depuis le navigateur (opensearch.xml).',
  ],
  ['https://exemple.fr/', 'Adresse donnée aux pages et au plan du site (SITE_URL)\u00A0: https://exemple.fr/'],
])('the address %s is told', async (url, expected) => {
  const text = await describeSite({
    directory: siteOf(1),
    url,
    warnings: 0,
    notices: [],
    unrecorded: [],
    isRecorded: false,
  });
  expect(text.split('\n')[2]).toBe(expected);
});

test.each([
  [[], true, false],
  [['interventions/a', 'parties/b'], true, true],
  // A seminar that is begun is not nagged.
  [['interventions/a', 'parties/b'], false, false],
])('texts without a record: %j, in a seminar that has some: %s', async (unrecorded, isRecorded, isTold) => {
  const text = await describeSite({
    directory: siteOf(1),
    url: undefined,
    warnings: 0,
    notices: [],
    unrecorded,
    isRecorded,
  });
  expect(text.includes('les adresses de 2\u00A0textes (interventions/a, parties/b)')).toBe(isTold);
});

const filesOf = (count: number, size: number) =>
  Array.from({ length: count }, (_, place) => ({ path: `donnees/${place}.csv`, size }));

test('what hosts refuse of a site is told: too many files, and those that are too heavy', () => {
  const most = 25 * 2 ** 20;
  expect(listRefused(filesOf(20_000, most))).toEqual([]);
  expect(listRefused(filesOf(20_001, 1))).toEqual([
    'Ce site a 20\u202F001\u00A0fichiers\u00A0: Cloudflare Pages en refuse plus de 20\u202F000. Choisir un autre hébergeur, ou partager le séminaire.',
  ]);
  expect(listRefused([...filesOf(1, most + 1), ...filesOf(9, 1)])).toEqual([
    '1\u00A0fichier de plus de 25\u00A0Mio, que Cloudflare Pages refuse\u00A0: donnees/0.csv. Choisir un autre hébergeur, ou le retirer avant de publier\u00A0: seuls les liens qui y mènent ne répondront plus.',
  ]);
  expect(listRefused(filesOf(6, most + 1))[0]).toContain(
    'donnees/3.csv, donnees/4.csv… Choisir un autre hébergeur, ou les',
  );
});
