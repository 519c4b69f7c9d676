import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../src/output/write-files.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

const list = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('writes all, with the folders that they need', () => {
  const folder = temporaryFolder();
  writeFiles([
    { path: join(folder, 'a/b/un.yaml'), text: 'un' },
    { path: join(folder, 'a/deux.yaml'), text: 'deux' },
  ]);
  expect(list(folder)).toEqual(['a', 'a/b', 'a/b/un.yaml', 'a/deux.yaml']);
  expect(readFileSync(join(folder, 'a/b/un.yaml'), 'utf8')).toBe('un');
});

test('nothing is written over, and none is written when one cannot be', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'la.yaml'), 'ancien');
  const write = () =>
    writeFiles([
      { path: join(folder, 'neuf/un.yaml'), text: 'un' },
      { path: join(folder, 'la.yaml'), text: 'nouveau' },
    ]);
  expect(write).toThrow(/la\.yaml n’a pas pu être écrit : un fichier porte déjà ce nom\. Rien n’a été écrit\./);
  expect(list(folder)).toEqual(['la.yaml']);
  expect(readFileSync(join(folder, 'la.yaml'), 'utf8')).toBe('ancien');
});

test('a file where a folder is expected', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lieux'), '');
  mkdirSync(join(folder, 'themes'));
  const write = () =>
    writeFiles([
      { path: join(folder, 'themes/paix.yaml'), text: 'x' },
      { path: join(folder, 'lieux/amiens.yaml'), text: 'x' },
    ]);
  expect(write).toThrow(/amiens\.yaml n’a pas pu être écrit : un fichier se trouve là où un dossier est attendu/);
  expect(list(folder)).toEqual(['lieux', 'themes']);
  expect(existsSync(join(folder, 'themes'))).toBe(true);
});

test('the same file twice', () => {
  const folder = temporaryFolder();
  const file = { path: join(folder, 'un.yaml'), text: 'un' };
  expect(() => writeFiles([file, file])).toThrow(/un fichier porte déjà ce nom/);
  expect(list(folder)).toEqual([]);
});

test('when the last cannot be written, the others are as they were', () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('a'), 'un');
  writeFileSync(at('b'), 'deux');
  mkdirSync(at('c'));
  const files = [
    { path: at('neuf'), text: 'UN', former: at('a') },
    { path: at('b'), text: 'DEUX', former: at('b') },
    { path: at('tout-neuf'), text: 'TROIS', former: undefined },
    // A folder is no file to take the place of.
    { path: at('c'), text: 'QUATRE', former: at('c') },
  ];
  expect(() => writeFiles(files)).toThrow('Rien n’a été écrit');
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c']);
  expect([readFileSync(at('a'), 'utf8'), readFileSync(at('b'), 'utf8')]).toEqual(['un', 'deux']);
});

test('a name that is taken is nobody’s to take', () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b']) writeFileSync(join(folder, name), name);
  expect(() => writeFiles([{ path: join(folder, 'b'), text: 'A', former: join(folder, 'a') }])).toThrow(
    'un fichier porte déjà ce nom',
  );
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('b');
});
