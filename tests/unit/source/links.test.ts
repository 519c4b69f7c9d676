import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listPathsOf, listServedFiles, readContent } from '../../../src/source/read-content.ts';
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
  renameSync(join(folder, 'lieux'), join(folder, '.lieux'));
  symlinkSync('.lieux', join(folder, 'lieux'));
  const whole = join(temporaryFolder(), 'contenu');
  symlinkSync(folder, whole);
  expect(listNames(folder)).toContain('lieux/amiens');
  expect(listNames(whole)).toEqual(listNames(folder));
  expect(listPathsOf(whole, 'lieux').map(({ slug }) => slug)).toEqual(['amiens']);
  expect(readContent(whole).outsideLinks).toEqual([]);
});

describe('a link that leads out of the content', () => {
  const elsewhere = () => contentFolder({ 'lieux/secret.yaml': 'nom: Secret\n', 'secret.png': 'secret' });

  test.each([
    ['a text', 'lieux/secret.yaml', (to: string) => `${to}/lieux/secret.yaml`],
    ['the seminar', 'seminaire.yaml', (to: string) => `${to}/seminaire.yaml`],
    ['the guide', 'LISEZMOI.md', (to: string) => `${to}/secret.png`],
    ['a folder of texts', 'themes', (to: string) => `${to}/lieux`],
    ['a picture', 'fichiers/secret.png', (to: string) => `${to}/secret.png`],
    ['the folder of pictures', 'fichiers', (to: string) => to],
    ['a folder of pictures', 'fichiers/secret', (to: string) => to],
    ['the parent', 'fichiers/parent', () => '../..'],
    ['a way there and back', 'fichiers/detour', (to: string) => `../../../${to}/../${to.split('/').at(-1)}`],
  ])('is told, and nothing is read: %s', (_, path, target) => {
    const outside = elsewhere();
    const folder = contentFolder({ [path]: { linkTo: target(outside) } });
    const { files, outsideLinks, publicFiles, strays } = readContent(folder);
    expect(outsideLinks).toEqual([expect.stringMatching(new RegExp(`/${path}$`))]);
    expect(files.map(({ text }) => text).join()).not.toContain('Secret');
    expect(files.map(({ path: file }) => file).filter((file) => file.endsWith(`/${path}`))).toEqual([]);
    expect([...publicFiles].filter((file) => file.startsWith('/fichiers'))).toEqual([]);
    expect(listServedFiles(folder)).toEqual([]);
    expect(listPathsOf(folder, 'themes')).toEqual([]);
    expect(strays).toEqual([]);
  });

  test('is told through another link, and through a folder whose name begins as that of the content', () => {
    const folder = contentFolder({});
    const neighbour = `${folder}-voisin`;
    mkdirSync(neighbour);
    onTestFinished(() => rmSync(neighbour, { recursive: true }));
    symlinkSync(neighbour, join(folder, '.passage'));
    symlinkSync('.passage', join(folder, 'themes'));
    expect(readContent(folder).outsideLinks).toEqual([expect.stringMatching(/\/themes$/)]);
  });

  test('keeps links that stay inside: pictures too, by any way', () => {
    const folder = contentFolder({ 'fichiers/salle.png': '' });
    symlinkSync('salle.png', join(folder, 'fichiers/un.png'));
    symlinkSync(`../../${basename(folder)}/fichiers/un.png`, join(folder, 'fichiers/deux.png'));
    const { outsideLinks, publicFiles } = readContent(folder);
    expect(outsideLinks).toEqual([]);
    expect([...publicFiles]).toEqual(expect.arrayContaining(['/fichiers/un.png', '/fichiers/deux.png']));
  });
});

test('a picture that is none is not served: a folder, a link to nothing', () => {
  const folder = contentFolder({ 'fichiers/rien.png': { linkTo: 'nulle-part.png' } });
  expect(listServedFiles(folder)).toEqual([]);
  expect(readContent(folder).strays).toEqual([expect.stringMatching(/fichiers\/rien\.png$/)]);
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
