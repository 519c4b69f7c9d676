import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNew } from '../../src/authoring/command.ts';
import { buildNow } from '../support/build-site-once.ts';

/** A seminar that was just begun with `npm run new`, built once for all that its pages must do. */
const folder = mkdtempSync(join(tmpdir(), 'actes-'));
const [directory, site] = [join(folder, 'neuf'), join(folder, 'site')];
afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string) => readFileSync(join(site, path), 'utf8');
const pageOf = (path: string) => parse(read(`${path}/index.html`), { blockTextElements: { script: true } });

/** What two persons of one name say of each other. */
const speech = (title: string, person: string, other: string, capacity: string, order: number) => `---
titre: ${title}
intervenants:
  - personne: ${person}
    qualite: ${capacity}
partie: introduction
ordre: ${order}
resume: ${title}.
---

Il ouvre la séance avec [Jean Dumas](/intervenants/${other}/).

<Quote by="${person}">La séance est ouverte.</Quote>
`;

const ADDED = {
  'intervenants/jean-dumas.yaml': 'prenom: Jean\nnom: Dumas\n',
  'intervenants/jean-dumas-juriste.yaml': 'prenom: Jean\nnom: Dumas\n',
  'interventions/dumas-ville.mdx': speech('La ville', 'jean-dumas', 'jean-dumas-juriste', 'maire d’Amiens', 12),
  'interventions/dumas-droit.mdx': speech('Le droit', 'jean-dumas-juriste', 'jean-dumas', 'juriste', 13),
  'adresses.yaml': `deplacees:
  - { de: intervenants/lea-martine, vers: intervenants/lea-martin }
  - { de: pages/credits, vers: parties/introduction }
  - { de: interventions/fleuve, vers: interventions/eau }
retirees:
  - { adresse: interventions/cent-jours, titre: Cent jours, date: 2026-11-01, raison: Son auteur l’a demandé. }
`,
};

beforeAll(async () => {
  const create = async (...args: string[]) => expect(await runNew(args, { directory })).toMatchObject({ code: 0 });
  await create('seminaire', directory, '--titre', 'Le <b>fleuve</b> & "la ville"', '--ville', 'Lyon');
  await create('intervenant', '--prenom', 'Léa', '--nom', 'Martin');
  const entry = ['--titre', "<script>L'eau</script> : {x}", '--intervenants', 'lea-martin', '--partie', 'introduction'];
  await create('intervention', ...entry, '--resume', '"Une" crue # se prépare', '--slug', 'eau');
  for (const [path, text] of Object.entries(ADDED)) writeFileSync(join(directory, path), text);
  buildNow({ CONTENT_DIR: directory, OUT_DIR: site, SITE_URL: 'https://exemple.fr/actes/' });
});

test('a new seminar builds as it is, and so does what is added to it', () => {
  for (const page of [
    '',
    'a-propos',
    'mentions-legales',
    'parties/introduction',
    'lieux/lyon',
    'intervenants/lea-martin',
  ]) {
    expect(existsSync(join(site, page, 'index.html')), page).toBe(true);
  }
  const html = read('interventions/eau/index.html');
  expect(html).toContain('Texte à venir.');
  expect(html).toContain('<h1>&lt;script&gt;L’eau');
  const scripts = pageOf('interventions/eau').querySelectorAll('script:not([type="application/ld+json"])');
  expect(scripts.filter(({ rawText }) => rawText.includes('L’eau'))).toEqual([]);
  expect(html).not.toContain('LISEZMOI');
});

test('two persons of one name are told apart on every page, in its title too', () => {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const undistinguished = pages.flatMap((file) => {
    const document = parse(read(file));
    // What the author wrote stands as it is: there, the link says which is meant.
    // A query is what people type; a reference names as catalogues do, and what machines read gives each an address.
    const told = '.prose p, blockquote, .search-examples, .reference, .citation, script';
    for (const words of document.querySelectorAll(told)) words.remove();
    const text = document.querySelector('html')!.structuredText.replace(/\s+/g, ' ');
    return [...text.matchAll(/Jean Dumas(?!,? \(?(?:maire d’Amiens|juriste)\b)(.{0,40})/g)].map(
      ([found]) => `${file}: ${found}`,
    );
  });
  expect(undistinguished).toEqual([]);
});

test.each([
  ['intervenants/lea-martine', 'intervenants/lea-martin', '../../'],
  ['credits', 'parties/introduction', '../'],
])('the page of the former address %s leads on, and says where; hosts redirect', (from, to, root) => {
  const page = pageOf(from);
  expect(page.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')).toBe(`0; url=${root}${to}/`);
  expect(page.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(`https://exemple.fr/actes/${to}/`);
  expect(page.querySelector(`main p a[href="${root}${to}/"]`)).not.toBeNull();
  expect(read('_redirects')).toContain(`\n/${from}/ /${to}/ 301\n`);
  expect(read('.htaccess')).toContain(`RewriteRule ^${from}/?$ /%{ENV:BASE}${to}/ [R=301,END]`);
  expect(read('sitemap.xml')).not.toContain(`/${from}/`);
});

test('the page of a withdrawn text says so, and nothing leads there', () => {
  const withdrawn = pageOf('interventions/cent-jours');
  expect(withdrawn.querySelector('main')!.text).toMatch(
    /Cent jours\s+Texte retiré de cette édition le 1er novembre 2026\.\s+Son auteur l’a demandé\./,
  );
  expect(withdrawn.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
  expect(read('sitemap.xml')).not.toContain('cent-jours');
  // In the page of the whole, too, what pointed at the text by its former name still does.
  expect(pageOf('parties/introduction').querySelector('#interventions-fleuve')).not.toBeNull();
  expect(existsSync(join(site, 'versions/index.html'))).toBe(false);
});
