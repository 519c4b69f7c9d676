import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputDirectory } from '../../../scripts/output-directory.ts';
import { wantedPort } from '../../../scripts/port.ts';
import { siteUrl } from '../../../scripts/site-url.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

describe('SITE_URL', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['https://exemple.fr/actes/', 'https://exemple.fr/actes/'],
    ['http://localhost:8000', 'http://localhost:8000'],
  ])('%s gives %s', (SITE_URL, expected) => {
    expect(siteUrl({ SITE_URL })).toBe(expected);
  });

  test.each(['exemple.fr/actes', 'exemple.fr:8000', 'file:///x', 'ftp://x.fr', 'https://'])(
    '%s is refused',
    (SITE_URL) => {
      expect(() => siteUrl({ SITE_URL })).toThrow(
        `SITE_URL vaut «\u00A0${SITE_URL}\u00A0»\u00A0: il y faut une adresse entière`,
      );
    },
  );
});

describe('PORT', () => {
  test.each([
    [undefined, 4321],
    ['', 4321],
    ['0', 0],
    ['65535', 65_535],
  ])('%s gives %d', (PORT, expected) => {
    expect(wantedPort({ PORT })).toBe(expected);
  });

  test.each(['abc', '-1', '80.5', '1e3', '65536', '0x50'])('%s is refused', (PORT) => {
    expect(() => wantedPort({ PORT })).toThrow(
      `PORT vaut «\u00A0${PORT}\u00A0»\u00A0: il y faut un nombre entier, de 0 à 65535.`,
    );
  });
});

describe('OUT_DIR', () => {
  test.each([
    [undefined, 'dist'],
    ['', 'dist'],
    ['publics/a', 'publics/a'],
  ])('%s gives %s, from here', (OUT_DIR, expected) => {
    expect(outputDirectory({ OUT_DIR })).toBe(resolve(expected));
  });

  test('a link gives where it leads, and what is still to be made there', () => {
    const folder = realpathSync(temporaryFolder());
    mkdirSync(join(folder, 'web'));
    symlinkSync('web', join(folder, 'link'));
    expect(outputDirectory({ OUT_DIR: join(folder, 'link') })).toBe(join(folder, 'web'));
    expect(outputDirectory({ OUT_DIR: join(folder, 'link/a/b') })).toBe(join(folder, 'web/a/b'));
  });

  test.each(['public', 'public/a/b', './public/'])('%s is refused', (OUT_DIR) => {
    expect(() => outputDirectory({ OUT_DIR })).toThrow(
      `OUT_DIR mène à «\u00A0${resolve(OUT_DIR)}\u00A0»\u00A0: tout ce que`,
    );
  });
});
