import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { replaceFolder } from '../../../src/output/replace-folder.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

/** Makes a small site that says `word`. */
const siteSaying = (word: string) => async (workplace: string) => {
  const site = join(workplace, 'site');
  mkdirSync(join(site, 'lieux/angers'), { recursive: true });
  for (const file of ['index.html', 'lieux/angers/index.html', `${word}.html`]) writeFileSync(join(site, file), word);
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
    for (const folder of ['', 'lieux/angers']) {
      const since = ['index.html.br', 'index.html.gz', '.DS_Store', 'Thumbs.db', 'desktop.ini'];
      for (const file of since) writeFileSync(join(target, folder, file), '');
    }
    mkdirSync(join(target, 'lieux/empty/empty'), { recursive: true });
    writeFileSync(join(target, 'index.html'), 'changed');
    rmSync(join(target, 'old.html'));
    await replaceFolder(target, siteSaying('new'));
    expect(read(target)).toBe('new');
    expect(readdirSync(target, { recursive: true }).sort()).toEqual(
      ['.construction', 'index.html', 'lieux', 'lieux/angers', 'lieux/angers/index.html', 'new.html'].map(normalize),
    );
  });

  test('of one of which the build itself has made a link', async () => {
    const target = join(temporaryFolder(), 'site');
    const linking = async (workplace: string) => {
      const site = await siteSaying('old')(workplace);
      symlinkSync(temporaryFolder(), join(site, 'link'), 'junction');
      return site;
    };
    await replaceFolder(target, linking);
    await replaceFolder(target, siteSaying('new'));
    expect(read(target)).toBe('new');
  });

  test('and says the same of the same files', async () => {
    const records = [temporaryFolder(), temporaryFolder()].map(async (target) => {
      await replaceFolder(target, siteSaying('new'));
      return readFileSync(join(target, '.construction'), 'utf8');
    });
    const [first, second] = await Promise.all(records);
    expect(first).toBe(second);
    expect(first!.split('\n').slice(1)).toEqual([
      '.construction',
      'index.html',
      'lieux/angers/index.html',
      'new.html',
      '',
    ]);
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
  mkdirSync(join(parent, '.site.999999999.1-abc/site'), { recursive: true });
  for (const name of ['.site-of-mine', '.site.backup', '.site.1-abc']) mkdirSync(join(parent, name));
  await replaceFolder(join(parent, 'site'), siteSaying('new'));
  expect(readdirSync(parent).sort()).toEqual(['.site-of-mine', '.site.1-abc', '.site.backup', 'site']);
});

test('a build killed between the two renamings: the next puts the former folder back first', async () => {
  const parent = temporaryFolder();
  const target = join(parent, 'site');
  await replaceFolder(target, siteSaying('old'));
  const workplace = join(parent, '.site.999999999.1-abc');
  mkdirSync(workplace);
  renameSync(target, join(workplace, 'former'));
  const failing = async () => {
    expect(read(target)).toBe('old');
    throw new Error('stop');
  };
  await expect(replaceFolder(target, failing)).rejects.toThrow('stop');
  expect(read(target)).toBe('old');
  expect(readdirSync(parent)).toEqual(['site']);
});

describe('a folder is not replaced, nor anything in it changed, when the build did not put there', () => {
  test.each([
    ['what it holds', undefined, 'thesis.docx', 'thesis.docx'],
    ['the site that it holds', undefined, 'index.html', 'index.html'],
    ['a history', 'old', '.git', '.git'],
    ['a file of the host', 'old', 'CNAME', 'CNAME'],
    ['another site', 'old', 'congres/index.html', 'congres'],
    ['a copy of something else', 'old', 'thesis.br', 'thesis.br'],
    ['a copy of a copy', 'old', 'index.html.br.br', 'index.html.br.br'],
    ['a file beside its own, however deep', 'old', 'lieux/angers/plan.pdf', 'lieux/angers/plan.pdf'],
    ['a folder beside its own, however deep', 'old', 'lieux/angers/plans/1/2/plan.pdf', 'lieux/angers/plans'],
    ['a file in a folder named as what systems leave', 'old', '.DS_Store/thesis.docx', '.DS_Store'],
  ])('%s', async (_, site, file, name) => {
    const target = temporaryFolder();
    if (site !== undefined) await replaceFolder(target, siteSaying(site));
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), '');
    const before = readdirSync(target, { recursive: true });
    const fill = vi.fn(siteSaying('new'));
    await expect(replaceFolder(target, fill)).rejects.toThrow(
      `«\u00A0${target}\u00A0» n’est pas remplacé, car la construction n’y a pas mis tout ce qu’il contient\u00A0: ${name}.\n`,
    );
    expect(fill).not.toHaveBeenCalled();
    expect(readdirSync(target, { recursive: true })).toEqual(before);
  });

  test.each(['link', 'lieux/link', 'lieux/angers/index.html.br'])(
    'a symbolic link, %s, which is not followed',
    async (link) => {
      const [target, elsewhere] = [join(temporaryFolder(), 'site'), temporaryFolder()];
      writeFileSync(join(elsewhere, 'index.html'), '');
      await replaceFolder(target, siteSaying('old'));
      symlinkSync(elsewhere, join(target, link), 'junction');
      await expect(replaceFolder(target, siteSaying('new'))).rejects.toThrow(`\u00A0: ${link}.\n`);
      expect(readdirSync(elsewhere)).toEqual(['index.html']);
    },
  );

  test('what is put there while the new site is made', async () => {
    const target = join(temporaryFolder(), 'site');
    await replaceFolder(target, siteSaying('old'));
    const slow = async (workplace: string) => {
      writeFileSync(join(target, 'lieux/notes.txt'), '');
      return siteSaying('new')(workplace);
    };
    await expect(replaceFolder(target, slow)).rejects.toThrow('\u00A0: lieux/notes.txt.\n');
    expect(read(target)).toBe('old');
    expect(readdirSync(dirname(target))).toEqual(['site']);
  });

  test('much: not all is told', async () => {
    const target = temporaryFolder();
    for (const name of 'abcdefg') writeFileSync(join(target, name), '');
    await expect(replaceFolder(target, siteSaying('new'))).rejects.toThrow('\u00A0: a, b, c, d, e et 2 de plus.\n');
  });
});

test('a file in the way is said', async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, 'file'), '');
  await expect(replaceFolder(join(parent, 'file/site'), siteSaying('new'))).rejects.toThrow(
    `Impossible d’écrire dans «\u00A0${join(parent, 'file')}\u00A0»\u00A0: un fichier porte le nom`,
  );
  await expect(replaceFolder(join(parent, 'file'), siteSaying('new'))).rejects.toThrow('un fichier porte le nom');
});

test('a folder that the system does not make is said, whatever its reason', async () => {
  const target = join(temporaryFolder(), 'x'.repeat(300));
  await expect(replaceFolder(target, siteSaying('new'))).rejects.toThrow(
    'le système ne permet pas d’y créer ce dossier (ENAMETOOLONG)\u00A0: choisir un autre dossier avec OUT_DIR.',
  );
});

// Whoever is root may write anywhere.
test.skipIf(process.getuid?.() === 0)('a folder without the right to write is said', async () => {
  const parent = temporaryFolder();
  chmodSync(parent, 0o555);
  await expect(replaceFolder(join(parent, 'site'), siteSaying('new'))).rejects.toThrow('le droit d’y écrire manque');
  chmodSync(parent, 0o755);
  expect(existsSync(join(parent, 'site'))).toBe(false);
});

test('a command that is asked to stop takes away what it had begun, and says by its exit code that it was stopped', async () => {
  const parent = temporaryFolder();
  const module = (path: string) => JSON.stringify(new URL(`../../../${path}`, import.meta.url).href);
  const code = `
    import { writeFileSync } from 'node:fs';
    import { replaceFolder } from ${module('src/output/replace-folder.ts')};
    import { runScript } from ${module('scripts/run-script.ts')};
    await runScript(() => replaceFolder(${JSON.stringify(join(parent, 'site'))}, (workplace) => {
      writeFileSync(workplace + '/half', '');
      console.log('up');
      return new Promise((resolve) => setTimeout(resolve, 600_000));
    }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(child.stdout, 'data');
  expect(readdirSync(parent)).toHaveLength(1);
  child.kill('SIGTERM');
  const [status] = (await once(child, 'exit')) as [number];
  expect(status).toBe(143);
  expect(readdirSync(parent)).toEqual([]);
});
