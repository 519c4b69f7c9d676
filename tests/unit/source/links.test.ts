import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPathsOf, readContent } from '../../../src/source/read-content.ts';
import { contentFolder, temporaryFolder } from '../../support/content-folder.ts';

const listNames = (folder: string) => readContent(folder).files.map(({ kind, slug }) => `${kind}/${slug}`);

test('a link to a file is read as that file, even a hidden one: nothing is shown that the check has not seen', () => {
  const folder = contentFolder({ 'lieux/.nantes.yaml': 'nom: Nantes\n' });
  symlinkSync('.nantes.yaml', join(folder, 'lieux/nantes.yaml'));
  const text = readContent(folder).files.find(({ slug }) => slug === 'nantes')?.text;
  expect(text).toBe('nom: Nantes\n');
  expect(listPathsOf(folder, 'lieux').map(({ slug }) => slug)).toEqual(['amiens', 'nantes']);
});

test('a link to a folder is that folder, and so is one to the whole content', () => {
  const folder = contentFolder({});
  const elsewhere = join(temporaryFolder(), 'lieux');
  renameSync(join(folder, 'lieux'), elsewhere);
  symlinkSync(elsewhere, join(folder, 'lieux'));
  const whole = join(temporaryFolder(), 'contenu');
  symlinkSync(folder, whole);
  expect(listNames(folder)).toContain('lieux/amiens');
  expect(listNames(whole)).toEqual(listNames(folder));
  expect(listPathsOf(whole, 'lieux').map(({ slug }) => slug)).toEqual(['amiens']);
});

test('a link that leads nowhere, or back, is no content', () => {
  const folder = contentFolder({});
  symlinkSync('/nulle/part.yaml', join(folder, 'lieux/perdu.yaml'));
  mkdirSync(join(folder, 'lieux/anciens'));
  symlinkSync(folder, join(folder, 'lieux/anciens/tout'));
  symlinkSync('..', join(folder, 'lieux/anciens/retour'));
  symlinkSync('soi', join(folder, 'lieux/anciens/soi'));
  const { strays } = readContent(folder);
  const inside = strays.map((path) => path.slice(path.indexOf('lieux/')));
  expect(inside).toEqual(
    ['anciens/retour', 'anciens/soi', 'anciens/tout', 'perdu.yaml'].map((path) => `lieux/${path}`),
  );
});
