import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/output/replace-folder.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

/** Makes a small site that says `word`. */
const siteSaying = (word: string) => async (workplace: string) => {
  const site = join(workplace, 'site');
  mkdirSync(join(site, 'pagefind'), { recursive: true });
  writeFileSync(join(site, 'index.html'), word);
  return site;
};
const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('a site takes its place', () => {
  test('where there was nothing, however deep', async () => {
    const target = join(temporaryFolder(), 'a/b/site');
    await replaceFolder(target, siteSaying('new'));
    expect(read(target)).toBe('new');
  });

  test('in an empty folder', async () => {
    const target = temporaryFolder();
    await replaceFolder(target, siteSaying('new'));
    expect(read(target)).toBe('new');
  });

  test('of a former one, of which nothing stays', async () => {
    const target = join(temporaryFolder(), 'site');
    await replaceFolder(target, siteSaying('old'));
    writeFileSync(join(target, 'deleted.html'), '');
    await replaceFolder(target, siteSaying('new'));
    expect(read(target)).toBe('new');
    expect(readdirSync(target).sort()).toEqual(['index.html', 'pagefind']);
  });
});

test('nothing changes, and nothing stays behind, when making the new one fails', async () => {
  const parent = temporaryFolder();
  const target = join(parent, 'site');
  await replaceFolder(target, siteSaying('old'));
  const failing = async (workplace: string) => {
    await siteSaying('half')(workplace);
    throw new Error('stop');
  };
  await expect(replaceFolder(target, failing)).rejects.toThrow('stop');
  expect(read(target)).toBe('old');
  expect(readdirSync(parent)).toEqual(['site']);
});

test('until the new one is whole, the former one is there', async () => {
  const target = join(temporaryFolder(), 'site');
  await replaceFolder(target, siteSaying('old'));
  let meanwhile = '';
  await replaceFolder(target, async (workplace) => {
    const made = await siteSaying('new')(workplace);
    meanwhile = read(target);
    return made;
  });
  expect(meanwhile).toBe('old');
});

test('what a killed build left behind is cleared away by the next', async () => {
  const parent = temporaryFolder();
  // No system gives such a number to a process.
  mkdirSync(join(parent, '.site.999999999-abc/site'), { recursive: true });
  mkdirSync(join(parent, '.site-of-mine'));
  await replaceFolder(join(parent, 'site'), siteSaying('new'));
  expect(readdirSync(parent).sort()).toEqual(['.site-of-mine', 'site']);
});

test('a folder that holds something else is not replaced', async () => {
  const target = temporaryFolder();
  writeFileSync(join(target, 'thesis.docx'), '');
  await expect(replaceFolder(target, siteSaying('new'))).rejects.toThrow(
    `« ${target} » contient autre chose qu’un site construit`,
  );
  expect(readdirSync(target)).toEqual(['thesis.docx']);
});

test('a file in the way is said', async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, 'file'), '');
  await expect(replaceFolder(join(parent, 'file/site'), siteSaying('new'))).rejects.toThrow(
    `Impossible d’écrire dans « ${join(parent, 'file')} » : un fichier porte le nom`,
  );
  await expect(replaceFolder(join(parent, 'file'), siteSaying('new'))).rejects.toThrow('un fichier porte le nom');
});

// Whoever is root may write anywhere.
test.skipIf(process.getuid?.() === 0)('a folder without the right to write is said', async () => {
  const parent = temporaryFolder();
  chmodSync(parent, 0o555);
  await expect(replaceFolder(join(parent, 'site'), siteSaying('new'))).rejects.toThrow('le droit d’y écrire manque');
  chmodSync(parent, 0o755);
  expect(existsSync(join(parent, 'site'))).toBe(false);
});
