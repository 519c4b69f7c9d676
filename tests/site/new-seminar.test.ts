import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { runNew } from '../../src/authoring/command.ts';
import { temporaryFolder } from '../support/content-folder.ts';

test('a new seminar builds as it is, and so does what is added to it', async () => {
  const directory = join(temporaryFolder(), 'neuf');
  const site = join(temporaryFolder(), 'site');
  const create = async (...args: string[]) => expect(await runNew(args, { directory })).toMatchObject({ code: 0 });
  await create('seminaire', directory, '--titre', 'Le <b>fleuve</b> & "la ville"', '--ville', 'Lyon');
  await create('intervenant', '--prenom', 'Léa', '--nom', 'Martin');
  const entry = ['--titre', "<script>L'eau</script> : {x}", '--intervenants', 'lea-martin', '--partie', 'introduction'];
  await create('intervention', ...entry, '--resume', '"Une" crue # se prépare', '--slug', 'eau');

  const env = { ...process.env, CONTENT_DIR: directory, OUT_DIR: site };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env });
  expect(stdout + stderr).not.toMatch(/warn/i);
  expect(status).toBe(0);
  for (const page of [
    '',
    'a-propos',
    'mentions-legales',
    'parties/introduction',
    'lieux/lyon',
    'intervenants/lea-martin',
  ]) {
    expect(existsSync(join(site, page, 'index.html')), page).toBe(true);
  }
  const html = readFileSync(join(site, 'interventions/eau/index.html'), 'utf8');
  expect(html).toContain('Texte à venir.');
  expect(html).toContain('<h1>&lt;script&gt;L’eau');
  const scripts = parse(html, { blockTextElements: { script: true } }).querySelectorAll('script');
  expect(scripts.filter(({ rawText }) => rawText.includes('L’eau'))).toEqual([]);
  expect(html).not.toContain('LISEZMOI');
});
