import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Example } from '../../src/checks/rule.ts';
import type { Severity } from '../../src/checks/issue.ts';
import { readRecord } from '../../src/prose/anchors/record.ts';
import { readContent } from '../../src/source/read-content.ts';

/** A small content folder without a fault, by path. */
export const SOUND_FILES = {
  'seminaire.yaml': `titre: Un séminaire
titre-court: Séminaire
description: Deux jours.
dates:
  debut: 2012-05-23
  fin: 2012-05-24
lieu: Au centre
ville: amiens
organisateurs: [ligue]
langue: fr
source: { nom: la synthèse, titre: Synthèse du séminaire }
edition: Une édition.
`,
  'parties/ouverture.mdx': `---
titre: Ouverture
ordre: 1
resume: Le début.
---
`,
  'interventions/bel-accueil.mdx': `---
titre: Accueil
intervenants:
  - personne: ana-bel
partie: ouverture
ordre: 1
resume: Les premiers mots.
themes: []
---

Elle ouvre le séminaire à [Amiens](/lieux/amiens/).

<Quote by="ana-bel">Soyez les bienvenus.</Quote>
`,
  'intervenants/ana-bel.yaml': 'prenom: Ana\nnom: Bel\n',
  'lieux/amiens.yaml': 'nom: Amiens\ntype: ville\npays: [FR]\n',
  'organisations/ligue.yaml': 'nom: Ligue\ntype: établissement public\n',
} as const;

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'actes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The changes to a sound folder: files and links put in or, where the text is undefined, files taken out. */
export type Changes = Record<string, string | Uint8Array | { linkTo: string } | undefined>;

/** A sound content folder with these changes. */
export function contentFolder(changes: Changes): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries<Changes[string]>({ ...SOUND_FILES, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (typeof text === 'object' && 'linkTo' in text) symlinkSync(text.linkTo, join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The faults of a sound content folder with these changes; `at` is file:line:column inside the folder. */
export function faultsOf(changes: Changes, committed?: Example['committed']): Fault[] {
  return issuesOf(changes, committed).map(({ fault }) => fault);
}

/** The same without the warnings, for tests whose changes leave the folder sound but bare. */
export function errorsOf(changes: Changes, committed?: Example['committed']): Fault[] {
  return issuesOf(changes, committed).flatMap(({ fault, severity }) => (severity === 'error' ? [fault] : []));
}

function issuesOf(changes: Changes, committed: Example['committed'] = {}): { fault: Fault; severity: Severity }[] {
  const folder = contentFolder(changes);
  const prefix = relative(process.cwd(), folder);
  const shorten = (text: string) => text.replaceAll(`${prefix}/`, '');
  const gone = Object.entries(committed).map(([path, text]) => ({
    path,
    entry: path.replace(/^reperes\/|\.jsonl$/g, ''),
    record: readRecord(text),
  }));
  return checkContent({ ...readContent(folder), committed: gone }).map(
    ({ file, line, column, rule, severity, message, hint = '' }) => ({
      fault: { at: `${shorten(file)}:${line}:${column}`, rule, message: shorten(message), hint: shorten(hint) },
      severity,
    }),
  );
}

interface Fault {
  at: string;
  rule: string;
  message: string;
  hint: string;
}
