import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFiles } from '../../../src/authoring/replace-files.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

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
  expect(() => replaceFiles(files)).toThrow('Rien n’a été renommé');
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c']);
  expect([readFileSync(at('a'), 'utf8'), readFileSync(at('b'), 'utf8')]).toEqual(['un', 'deux']);
});

test('a name that is taken is nobody’s to take', () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b']) writeFileSync(join(folder, name), name);
  expect(() => replaceFiles([{ path: join(folder, 'b'), text: 'A', former: join(folder, 'a') }])).toThrow(
    'un fichier porte déjà ce nom',
  );
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('b');
});
