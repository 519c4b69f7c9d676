import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { contentFolder, temporaryFolder } from '../support/content-folder.ts';

const ADDRESSES = `deplacees:
  - { de: intervenants/anne-bel, vers: intervenants/ana-bel }
  - { de: pages/credits, vers: parties/ouverture }
  - { de: interventions/ouverture, vers: interventions/bel-accueil }
retirees:
  - { adresse: interventions/cent-jours, titre: Cent jours, date: 2026-11-01, raison: Son auteur l’a demandé. }
`;

test('pages of former addresses lead on, and say where; those of withdrawn texts say so; hosts redirect', () => {
  const site = join(temporaryFolder(), 'site');
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const pageOf = (path: string) => parse(read(`${path}/index.html`));
  const env = {
    ...process.env,
    CONTENT_DIR: contentFolder({ 'adresses.yaml': ADDRESSES }),
    OUT_DIR: site,
    SITE_URL: 'https://exemple.fr/actes/',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env });
  expect(status, stdout + stderr).toBe(0);

  for (const [from, to, root] of [
    ['intervenants/anne-bel', 'intervenants/ana-bel', '../../'],
    ['credits', 'parties/ouverture', '../'],
  ] as const) {
    const page = pageOf(from);
    expect(page.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')).toBe(`0; url=${root}${to}/`);
    expect(page.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(`https://exemple.fr/actes/${to}/`);
    expect(page.querySelector(`main p a[href="${root}${to}/"]`)).not.toBeNull();
    expect(read('_redirects')).toContain(`\n/${from}/ /${to}/ 301\n`);
    expect(read('.htaccess')).toContain(`RewriteRule ^${from}/?$ /%{ENV:BASE}${to}/ [R=301,END]`);
    expect(read('sitemap.xml')).not.toContain(`/${from}/`);
  }

  const withdrawn = pageOf('interventions/cent-jours');
  expect(withdrawn.querySelector('main')!.text).toMatch(
    /Cent jours\s+Texte retiré de cette édition le 1er novembre 2026\.\s+Son auteur l’a demandé\./,
  );
  expect(withdrawn.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
  expect(read('sitemap.xml')).not.toContain('cent-jours');
  // In the page of the whole, too, what pointed at the text by its former name still does.
  expect(pageOf('parties/ouverture').querySelector('#interventions-ouverture')).not.toBeNull();
  expect(existsSync(join(site, 'versions/index.html'))).toBe(false);
});
