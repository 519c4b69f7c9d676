import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { preparePortal } from '../../../src/portal/prepare-portal.ts';
import { FORMAT } from '../../../src/search/manifest.ts';
import type { SeminarPart } from '../../../src/search/seminar-part.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

const ABOUT: SeminarPart = {
  title: 'Un séminaire',
  shortTitle: 'Séminaire',
  description: 'Deux jours.',
  venue: 'Au centre',
  city: 'Amiens',
  start: '2012-05-23',
  end: '2012-05-24',
  organisers: ['LDV'],
  counts: { texts: 3, persons: 2, places: 1 },
  things: 0,
};

/** The files of a site, as far as a portal reads them. */
const siteFiles = ({ format = FORMAT, about = ABOUT as SeminarPart | null } = {}): Record<string, string> => ({
  'pagefind/version.json': JSON.stringify({ format, version: 'abc' }),
  ...(about && { 'pagefind/v/abc/seminar/about.json': JSON.stringify(about) }),
});

/** A list, and sites in folders beside it. */
async function prepare(list: string, sites: Record<string, Record<string, string>> = {}) {
  const folder = temporaryFolder();
  for (const [site, files] of Object.entries(sites)) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, site, path)), { recursive: true });
      writeFileSync(join(folder, site, path), text);
    }
  }
  const path = join(folder, 'liste.yaml');
  writeFileSync(path, list);
  return { folder, ...(await preparePortal(path)) };
}

const listOf = (...addresses: string[]): string =>
  ['titre: Deux séminaires', 'seminaires:', ...addresses.map((address) => `  - adresse: ${address}`), ''].join('\n');

describe('a list without a fault', () => {
  test('makes a portal, in its own folder', async () => {
    const { folder, issues, output, portal } = await prepare(listOf('un/', 'deux'), {
      un: siteFiles(),
      deux: siteFiles({ about: { ...ABOUT, shortTitle: 'Autre' } }),
    });
    expect(issues).toEqual([]);
    expect(output).toBe(folder);
    expect(portal!.seminars.map(({ name, base }) => [name, base])).toEqual([
      ['Séminaire', 'un/'],
      ['Autre', 'deux/'],
    ]);
  });

  test('or in another, from which addresses count', async () => {
    const { folder, issues, output } = await prepare(`${listOf('../un/')}sortie: page\n`, { un: siteFiles() });
    expect(issues).toEqual([]);
    expect(output).toBe(join(folder, 'page'));
  });

  test('calls seminars as it says, and tells those of one name apart', async () => {
    const list = 'titre: Trois\nseminaires:\n  - adresse: un\n  - { adresse: deux, nom: À nous }\n  - adresse: trois\n';
    const { portal } = await prepare(list, {
      un: siteFiles(),
      deux: siteFiles(),
      trois: siteFiles({ about: { ...ABOUT, start: '2014-01-01' } }),
    });
    expect(portal!.seminars.map(({ name }) => name)).toEqual(['Séminaire (2012)', 'À nous', 'Séminaire (2014)']);
  });
});

describe('a list with a fault', () => {
  test.each<[string, string, RegExp]>([
    ['nothing', '', /1:1 .*« titre » manque/],
    ['an unknown field', `${listOf('un')}titres: x\n`, /4:1 .*Champ inconnu : « titres »/],
    ['no address', 'titre: Un\nseminaires:\n  - nom: Un\n', /3:5 .*« seminaires.adresse » manque/],
    ['an empty address', 'titre: Un\nseminaires:\n  - adresse:\n', /3:\d+ .*« seminaires.adresse » est vide/],
    ['no seminar', 'titre: Un\nseminaires: []\n', /2:13 .*vide/],
    ['addresses alone', 'titre: Un\nseminaires: [un, deux]\n', /2:14 .*« seminaires » doit être un groupe de champs/],
    ['a key written twice', `titre: Un\n${listOf('un')}`, /2:1 .*YAML est mal formé/],
    ['a tab', 'titre: Un\nseminaires:\n\t- adresse: un\n', /3:1 .*tabulation/],
    ['one site twice', listOf('un/', './un'), /4:14 .*déjà dans la liste.*1er/],
    ['a page for a site', listOf('un/index.html'), /3:14 .*est une page/],
    ['what is no site of ours', listOf('un', 'autre'), /4:14 .*n’est pas un site fait avec ce moteur/],
    ['another index', listOf('un', 'pagefind-seul'), /4:14 .*n’est pas un site fait avec ce moteur/],
    ['none that answers', listOf('absent'), /3:14 .*Aucun des sites/],
  ])('%s: is told at its line, and nothing is made', async (_, list, expected) => {
    const { issues, portal } = await prepare(list, {
      un: siteFiles(),
      autre: { 'index.html': '<p>Bonjour' },
      'pagefind-seul': { 'pagefind/version.json': '<!doctype html>' },
    });
    expect(portal).toBeUndefined();
    expect(issues.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n')).toMatch(expected);
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test.each([
    ['absent.yaml', /Il n’y a pas de fichier/],
    ['.', /est un dossier/],
  ])('a list that is not there (%s) is told', async (name, expected) => {
    await expect(preparePortal(join(temporaryFolder(), name))).rejects.toThrow(expected);
  });
});

describe('a seminar that is missing', () => {
  test.each<[string, Record<string, string> | undefined, RegExp]>([
    ['a folder that is not there', undefined, /n’existe pas/],
    ['a site of another version', siteFiles({ format: FORMAT + 1 }), /autre version du moteur/],
    ['a site that says nothing of itself', siteFiles({ about: null }), /ne dit ni son titre ni ses dates/],
  ])('%s: is told, and the portal is made', async (_, files, expected) => {
    const list = 'titre: Deux\nseminaires:\n  - adresse: un\n  - adresse: deux\n    nom: L’autre\n';
    const { issues, portal } = await prepare(list, { un: siteFiles(), ...(files && { deux: files }) });
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'warning', line: 4, column: 14, message: expect.stringMatching(expected) }),
    ]);
    expect(portal!.seminars[1]!.name).toBe('L’autre');
  });
});

describe('a site at an address of its own', () => {
  /** Answers as a host of a site. */
  async function host(headers: Record<string, string>, { status = 200, from = '/' } = {}): Promise<string> {
    const files = siteFiles();
    const server = createServer(({ url = '' }, response) => {
      const file = files[url.slice(1)];
      if (from !== '/' && url.startsWith(from)) response.writeHead(301, { Location: url.replace(from, '/') }).end();
      else response.writeHead(file === undefined ? 404 : status, headers).end(file);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    onTestFinished(() => void server.close().closeAllConnections());
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  test('that lets others read it has no fault', async () => {
    const { issues } = await prepare(listOf(await host({ 'Access-Control-Allow-Origin': '*' })));
    expect(issues).toEqual([]);
  });

  test('that does not is told what to send', async () => {
    const { issues, portal } = await prepare(listOf(await host({})));
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining('ne permet pas')]);
    expect(issues[0]!.hint).toContain('Access-Control-Allow-Origin');
    expect(portal).toBeDefined();
  });

  test('that has moved is told where', async () => {
    const { issues } = await prepare(
      listOf(`${await host({ 'Access-Control-Allow-Origin': '*' }, { from: '/ancien/' })}/ancien/`),
    );
    expect(issues[0]!.message).toContain('mène à une autre adresse');
  });

  test.each([
    ['an error of its own', async () => host({}, { status: 503 }), /répond par une erreur \(503\)/],
    ['nobody there', async () => 'http://localhost:9', /refuse la connexion|ne répond pas/],
  ])('with %s is missing', async (_, at, expected) => {
    const { issues } = await prepare(listOf('un', await at()), { un: siteFiles() });
    expect(issues.map(({ message }) => message)).toEqual([expect.stringMatching(expected)]);
  });
});
