import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { listFiles } from '../../src/hosting/compress.ts';
import { REVALIDATE_ALWAYS, FINGERPRINTED, CACHE_FOR_A_YEAR, SECURITY_HEADERS } from '../../src/hosting/headers.ts';
import { BINARY_TYPES, extensionOf, isText, TEXT_TYPES } from '../../src/hosting/media-types.ts';
import type { Ability } from './host.ts';
import { MOVED } from './moved.ts';
import { checkSearch } from './search-check.ts';

/** A site on a running server. */
export interface Trial {
  /** With its last slash. */
  url: string;
  /** Folder of the files served. */
  site: string;
  does: ReadonlySet<Ability>;
  browser: Browser;
}

/** Everything that is tried on a server; a check that does not concern it is passed over. */
export const CHECKS: Check[] = [
  { name: 'chaque fichier, tel quel', run: checkFiles },
  { name: 'types', run: checkTypes },
  { name: 'jeu de caractères', needs: ['charset'], run: checkCharset },
  { name: 'dossier sans barre finale', run: checkRedirect },
  { name: 'ancienne adresse : 301', needs: ['redirects'], run: checkMoved },
  { name: 'adresse inconnue : 404', run: checkNotFound },
  { name: '.htaccess caché', needs: ['hides the settings of others'], run: checkHidden },
  { name: 'page 404 du site', needs: ['own 404 page', 'own 404 page at the root'], run: checkNotFoundPage },
  { name: 'en-têtes de sécurité', needs: ['headers'], run: checkHeaders },
  { name: 'durées de cache', needs: ['headers'], run: checkCaching },
  { name: 'revalidation : 304', run: checkRevalidation },
  { name: 'copies gzip', needs: ['gzip'], run: (trial) => checkCompression(trial, 'gzip', 'gz') },
  { name: 'copies brotli', needs: ['br'], run: (trial) => checkCompression(trial, 'br', 'br') },
  { name: 'recherche, sans entorse à la CSP', run: checkSearch },
];

export interface Check {
  name: string;
  /** Any one of these is enough; none means that every server does it. */
  needs?: Ability[];
  /** @throws {Error} that says what is wrong */
  run(trial: Trial): Promise<void>;
}

const PAGES = ['', 'recherche/', '404.html'];
const PLAIN = { 'accept-encoding': 'identity' };

/** Asks for a file as it is, or in the encoding that the headers name. Reads the answer to its end. */
async function ask({ url }: Trial, path: string, headers: Record<string, string> = PLAIN): Promise<Answer> {
  const response = await fetch(url + path, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

interface Answer {
  status: number;
  headers: Headers;
  /** Decompressed. */
  body: Buffer;
}

/** Servers keep their own settings for themselves. */
async function listServed({ site }: Trial): Promise<string[]> {
  return (await listFiles(site)).filter((file) => !file.startsWith('.ht'));
}

async function checkFiles(trial: Trial): Promise<void> {
  for (const file of await listServed(trial)) {
    const { status, body } = await ask(trial, file);
    assert.equal(status, 200, file);
    assert.ok(body.equals(readFileSync(join(trial.site, file))), `${file} is not what was put there`);
  }
}

async function checkTypes(trial: Trial): Promise<void> {
  const expected: Record<string, string> = { ...TEXT_TYPES, ...BINARY_TYPES };
  for (const file of await listServed(trial)) {
    if (extensionOf(file) === '') continue;
    const type = (await ask(trial, file)).headers.get('content-type')?.split(';')[0];
    // A server without settings says so of what it does not know, and browsers then offer to save it.
    if (!trial.does.has('types') && type === 'application/octet-stream') continue;
    // The former names of two types, which browsers know as well.
    const usual = type?.replace('application/javascript', 'text/javascript').replace('text/xml', 'application/xml');
    // A server without a recipe may know less.
    const isUnknown = usual === 'application/octet-stream' && !trial.does.has('headers');
    if (!isUnknown) assert.equal(usual, expected[extensionOf(file)], file);
  }
}

async function checkCharset(trial: Trial): Promise<void> {
  for (const file of [...PAGES, ...(await listServed(trial)).filter(isText)]) {
    assert.match((await ask(trial, file)).headers.get('content-type') ?? '', /; ?charset=utf-8$/i, file);
  }
}

/** A folder of the site, and that of the site itself, which is no folder at the root of a domain. */
async function checkRedirect({ url }: Trial): Promise<void> {
  const folders = new URL(url).pathname === '/' ? [`${url}recherche/`] : [`${url}recherche/`, url];
  for (const folder of folders) {
    const { status, headers } = await fetch(folder.slice(0, -1), { redirect: 'manual' });
    assert.ok([301, 302, 307, 308].includes(status), `${folder.slice(0, -1)}: ${status}`);
    assert.equal(new URL(headers.get('location')!, url).href, folder);
  }
}

async function checkMoved({ url }: Trial): Promise<void> {
  for (const from of [MOVED.from, MOVED.from.slice(0, -1)]) {
    const { status, headers } = await fetch(url + from.slice(1), { redirect: 'manual' });
    assert.equal(status, 301, from);
    assert.equal(new URL(headers.get('location')!, url).href, url + MOVED.to.slice(1), from);
  }
}

async function checkNotFound(trial: Trial): Promise<void> {
  for (const path of ['nulle', 'nulle/part/', 'lieux/nulle.html', '_astro/nulle.js']) {
    assert.equal((await ask(trial, path)).status, 404, path);
  }
}

async function checkHidden(trial: Trial): Promise<void> {
  assert.equal((await ask(trial, '.htaccess')).status, 404);
}

async function checkNotFoundPage(trial: Trial): Promise<void> {
  for (const path of ['nulle', 'nulle/part/']) {
    const { headers, body } = await ask(trial, path);
    assert.ok(body.equals(readFileSync(join(trial.site, '404.html'))), path);
    assert.match(headers.get('content-type')!, /^text\/html/);
  }
}

async function checkHeaders(trial: Trial): Promise<void> {
  const style = (await listServed(trial)).find((file) => file.endsWith('.css'))!;
  for (const path of [...PAGES, style, 'nulle/part/', 'recherche']) {
    const { headers } = await ask(trial, path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) assert.equal(headers.get(name), value, path);
  }
}

async function checkCaching(trial: Trial): Promise<void> {
  for (const file of [...PAGES, ...(await listServed(trial)), 'nulle/part/']) {
    const isKept = FINGERPRINTED.some((folder) => file.startsWith(`${folder}/`));
    assert.equal(
      (await ask(trial, file)).headers.get('cache-control'),
      isKept ? CACHE_FOR_A_YEAR : REVALIDATE_ALWAYS,
      file,
    );
  }
}

async function checkRevalidation(trial: Trial): Promise<void> {
  for (const path of PAGES) {
    const { headers } = await ask(trial, path);
    const tag = headers.get('etag');
    const condition = tag ? { 'if-none-match': tag } : { 'if-modified-since': headers.get('last-modified')! };
    assert.equal((await ask(trial, path, { ...PLAIN, ...condition })).status, 304, path);
  }
}

/** The ready-made copy is sent, not one made on the fly, and only to who understands it; its type is the text's. */
async function checkCompression(trial: Trial, encoding: string, extension: string): Promise<void> {
  const style = (await listServed(trial)).find((file) => file.endsWith('.css'))!;
  for (const path of ['', 'recherche/', 'index.html', style, 'pagefind/version.json']) {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const plain = await ask(trial, path);
    assert.equal(plain.headers.get('content-encoding'), null, path);
    const response = await ask(trial, path, { 'accept-encoding': `${encoding}, identity` });
    assert.equal(response.headers.get('content-encoding'), encoding, path);
    const size = readFileSync(join(trial.site, `${file}.${extension}`)).length;
    assert.equal(response.headers.get('content-length'), String(size), `${path} is not the ready-made copy`);
    assert.equal(response.headers.get('content-type'), plain.headers.get('content-type'), path);
    assert.match(response.headers.get('vary') ?? '', /accept-encoding/i, path);
    assert.match(plain.headers.get('vary') ?? '', /accept-encoding/i, path);
    assert.equal(response.headers.get('cache-control'), plain.headers.get('cache-control'), path);
    assert.ok(response.body.equals(readFileSync(join(trial.site, file))), path);
  }
  const binary = (await listServed(trial)).find((file) => file.endsWith('.pf_index'))!;
  const { headers } = await ask(trial, binary, { 'accept-encoding': encoding });
  assert.equal(headers.get('content-encoding'), null, binary);
}
