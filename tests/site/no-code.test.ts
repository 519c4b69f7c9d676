import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { LOCK } from '../../scripts/build-site.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { runAlone } from '../../src/output/exclusive.ts';
import { readContent } from '../../src/source/read-content.ts';
import { buildByHand } from '../support/astro.ts';
import { contentFolder, temporaryFolder } from '../support/content-folder.ts';
import { usePreview } from '../support/dev-server.ts';

/** Where code that runs leaves a trace. */
const traces = mkdtempSync(join(tmpdir(), 'traces-'));
afterAll(() => rmSync(traces, { recursive: true }));
const leave = (name: string) =>
  `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(join(traces, name))}, 'x')`;

/** Every way in which a text of MDX may hold a program, each leaving a trace of its own. */
const HOSTILE: Readonly<Record<string, string>> = {
  import: `import './evil.mjs'\n\nUn.`,
  export: `export const a = ${leave('export')}\n\nUn.`,
  expression: `Un {${leave('expression')}} deux.`,
  block: `{${leave('block')}}`,
  attribute: `Un <i lang={${leave('attribute')}}>deux</i>.`,
  spread: `Un <i {...{ lang: ${leave('spread')} }}>deux</i>.`,
  child: `<EditorialNote>{${leave('child')}}</EditorialNote>`,
  quotation: `<Quote by="ana-bel" gloss={${leave('quotation')}}>un</Quote>`,
  note: `Un[^1].\n\n[^1]: Deux {${leave('note')}}.`,
  member: `<globalThis.Object.assign>un</globalThis.Object.assign>`,
  cell: `| a |\n|---|\n| {${leave('cell')}} |`,
  heading: `## Un {${leave('heading')}}`,
};
const NAMES = Object.keys(HOSTILE);

const entry = (name: string, rank: number) =>
  `---\ntitre: ${name}\nintervenants:\n  - personne: ana-bel\npartie: ouverture\nordre: ${rank + 2}\nresume: Un.\n---\n\n${HOSTILE[name]}\n`;
const page = (body: string, more = '') => `---\ntitre: Aide\nresume: Lire.\n${more}---\n\n${body}\n`;

const entries = Object.fromEntries(NAMES.map((name, rank) => [`interventions/${name}.mdx`, entry(name, rank)]));
const evil = { 'interventions/evil.mjs': leave('import'), 'pages/evil.mjs': leave('layout') };

const build = (folder: string) => {
  const settings = { CONTENT_DIR: folder, OUT_DIR: join(temporaryFolder(), 'site') };
  return runAlone(LOCK, vi.fn(), () => Promise.resolve({ ...buildByHand(settings), site: settings.OUT_DIR }));
};
const listTraces = () => ['import', 'layout', ...NAMES].filter((name) => existsSync(join(traces, name)));

describe('code in content runs in no way of starting Astro', () => {
  test('the traps work: run as a program, each would leave its trace', () => {
    new Function(leave('proof'))();
    expect(existsSync(join(traces, 'proof'))).toBe(true);
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
    const { code, output } = await build(contentFolder({ 'pages/aide.mdx': page(HOSTILE['expression']!) }));
    expect(code).not.toBe(0);
    expect(output).toContain('Le texte contient du code');
    expect(listTraces()).toEqual([]);
  });

  test('nor does a page have its fields import anything', async () => {
    const folder = contentFolder({ 'pages/aide.mdx': page('Un.', 'layout: ./evil.mjs\n'), ...evil });
    const { output } = await build(folder);
    expect(output).not.toContain('evil');
    expect(listTraces()).toEqual([]);
  });
});

describe('nor in the preview', () => {
  const preview = usePreview((content) => {
    content.write('pages/aide.mdx', page(HOSTILE['block']!));
    content.write('interventions/hostile.mdx', entry('expression', 90));
  });

  test('which shows the faults instead', async () => {
    await preview.shows('/', 500, 'code-interdit');
    await preview.shows('/aide/', 500, 'code-interdit');
    expect(listTraces()).toEqual([]);
  });
});
