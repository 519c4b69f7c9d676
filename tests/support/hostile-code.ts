import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Code in content that leaves a trace when it runs: in a folder of the tests of a file. */
export function useHostileCode() {
  const traces = mkdtempSync(join(tmpdir(), 'traces-'));
  afterAll(() => rmSync(traces, { recursive: true }));
  const leave = (name: string) =>
    `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(join(traces, name))}, 'x')`;

  /** Every way in which a text of MDX may hold a program, each leaving a trace of its own. */
  const hostile = {
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
  return {
    hostile,
    /** A program that leaves a trace of this name. */
    leave,
    listTraces: () =>
      ['proof', 'import', 'layout', ...Object.keys(hostile)].filter((name) => existsSync(join(traces, name))),
    /** Takes a trace back. */
    forget: (name: string) => rmSync(join(traces, name)),
  };
}

/** The file of an intervention with this body. */
export const toEntry = (title: string, order: number, body: string) =>
  `---\ntitre: ${title}\nintervenants:\n  - personne: ana-bel\npartie: ouverture\nordre: ${order}\nresume: Un.\n---\n\n${body}\n`;

/** The file of a page about the edition with this body. */
export const toPage = (body: string, more = '') => `---\ntitre: Aide\nresume: Lire.\n${more}---\n\n${body}\n`;
