import type { AstroIntegration } from 'astro';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { contentFiles } from '../../../src/integrations/content-files.ts';
import { contentFolder, temporaryFolder } from '../../support/content-folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** The integration, for a content with pictures, and links to some, of which two lead out. */
function integration(): AstroIntegration {
  const outside = contentFolder({ 'secret.png': 'secret' });
  const folder = contentFolder({
    'fichiers/salle de réunion.png': 'salle',
    'fichiers/page.html': 'page',
    'fichiers/copies/salle.png': { linkTo: '../salle de réunion.png' },
    'fichiers/secret.png': { linkTo: join(outside, 'secret.png') },
    'fichiers/secrets': { linkTo: outside },
  });
  vi.stubEnv('CONTENT_DIR', folder);
  return contentFiles();
}

test('the site has the files themselves, in place of links, and nothing from outside', async () => {
  const site = temporaryFolder();
  await integration().hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`) } as Parameters<BuildDone>[0]);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.png'));
  expect(files.sort()).toEqual(['fichiers/copies/salle.png', 'fichiers/salle de réunion.png']);
  for (const path of files) {
    expect(lstatSync(join(site, path)).isFile()).toBe(true);
    expect(readFileSync(join(site, path), 'utf8')).toBe('salle');
  }
});

test.each([
  ['/salle%20de%20r%C3%A9union.png', 'salle'],
  ['/copies/salle.png?v=1', 'salle'],
  ['/secret.png', 'nothing'],
  ['/secrets/secret.png', 'nothing'],
  ['/page.html', 'nothing'],
  ['/page', 'nothing'],
  ['/..%2fseminaire.yaml', 'nothing'],
  ['/%E0', 'nothing'],
])('the preview answers what the site will: %s', async (path, answer) => {
  expect(await ask(path)).toBe(answer);
});

async function ask(path: string): Promise<string> {
  let serve: Serve | undefined;
  const server = { middlewares: { use: (_: string, middleware: Serve) => (serve = middleware) } };
  void integration().hooks['astro:server:setup']?.({ server } as unknown as Parameters<ServerSetup>[0]);
  const listener = createServer((request, response) => serve?.(request, response, () => response.end('nothing')));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void listener.close());
  const response = await fetch(`http://127.0.0.1:${(listener.address() as AddressInfo).port}${path}`);
  return response.text();
}

type Serve = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
type BuildDone = NonNullable<AstroIntegration['hooks']['astro:build:done']>;
type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
