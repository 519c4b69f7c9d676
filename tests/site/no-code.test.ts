import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { LOCK } from '../../scripts/build-site.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { runAlone } from '../../src/output/exclusive.ts';
import { readContent } from '../../src/source/read-content.ts';
import { buildByHand } from '../support/astro.ts';
import { contentFolder, temporaryFolder } from '../support/content-folder.ts';
import { toEntry, toPage, useHostileCode } from '../support/hostile-code.ts';

const { hostile, leave, listTraces, forget } = useHostileCode();
const NAMES = Object.keys(hostile);

const entries = Object.fromEntries(
  Object.entries(hostile).map(([name, body], rank) => [`interventions/${name}.mdx`, toEntry(name, rank + 2, body)]),
);
const evil = { 'interventions/evil.mjs': leave('import'), 'pages/evil.mjs': leave('layout') };

const build = (folder: string) => {
  const settings = { CONTENT_DIR: folder, OUT_DIR: join(temporaryFolder(), 'site') };
  return runAlone(LOCK, vi.fn(), () => Promise.resolve({ ...buildByHand(settings), site: settings.OUT_DIR }));
};

// In the preview neither: tests/dev/preview.test.ts.
describe('code in content runs in no way of starting Astro', () => {
  test('the traps work: run as a program, each would leave its trace', () => {
    new Function(leave('proof'))();
    expect(listTraces()).toEqual(['proof']);
    forget('proof');
  });

  test('the check refuses every one', () => {
    const folder = contentFolder({ ...entries });
    const faulty = new Set(checkContent(readContent(folder)).map(({ file }) => /(\w+)\.mdx$/.exec(file)?.[1]));
    expect(NAMES.filter((name) => !faulty.has(name))).toEqual([]);
  });

  test('astro build, which checks nothing, makes nothing of it', async () => {
    const { code, output, site } = await build(contentFolder({ ...entries, ...evil }));
    expect(code, output).toBe(0);
    expect(NAMES.filter((name) => !existsSync(join(site, `interventions/${name}/index.html`)))).toEqual([]);
    expect(listTraces()).toEqual([]);
  });

  test('of pages about the edition, its own compiler refuses it', async () => {
    const { code, output } = await build(contentFolder({ 'pages/aide.mdx': toPage(hostile.expression) }));
    expect(code).not.toBe(0);
    expect(output).toContain('Le texte contient du code');
    expect(listTraces()).toEqual([]);
  });

  test('nor does a page have its fields import anything', async () => {
    const folder = contentFolder({ 'pages/aide.mdx': toPage('Un.', 'layout: ./evil.mjs\n'), ...evil });
    const { output } = await build(folder);
    expect(output).not.toContain('evil');
    expect(listTraces()).toEqual([]);
  });
});
