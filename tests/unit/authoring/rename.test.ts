import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renameFile } from '../../../src/authoring/rename.ts';
import { writeFiles } from '../../../src/output/write-files.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readContent } from '../../../src/source/read-content.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { contentFolder, type Changes } from '../../support/content-folder.ts';

const rename = (folder: string, from: string, to: string) => writeFiles(renameFile(readContent(folder), from, to));

function readFolder(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

/** Every way in which a text names a person. */
const RICH = `---
titre: Le droit d’ana-bel
intervenants:
  - personne: "ana-bel" # un commentaire
  - { personne: ana-bel-fils }
partie: ouverture
ordre: 2
resume: Le droit.
mentions:
  ajouter:
    - { personne: ana-bel, mots: L’oratrice, raison: C’est elle. }
---

L’oratrice parle, et [Ana Bel](/intervenants/ana-bel/ "/intervenants/ana-bel/") cite [/intervenants/ana-bel/](/intervenants/ana-bel-fils/), puis [elle][e] et l’adresse ana-bel.

<Voice of="ana-bel-fils ana-bel">

On les entend[^1].

</Voice>

<Quote gloss="ana-bel" by="ana-bel">Soyez ana-bel.</Quote>

[e]: /intervenants/ana-bel/

[^1]: Voir [plus haut](/intervenants/ana-bel/).
`;
const CHANGES: Changes = {
  'intervenants/ana-bel-fils.yaml': 'prenom: Ana\nnom: Bel fils\n',
  'interventions/bel-droit.mdx': RICH,
};

test('all that names a file names it anew, and nothing else changes', () => {
  const folder = contentFolder(CHANGES);
  rename(folder, 'intervenants/ana-bel', 'ana-bel-mere');
  const files = readFolder(folder);
  expect(files['intervenants/ana-bel.yaml']).toBeUndefined();
  expect(files['intervenants/ana-bel-mere.yaml']).toBe('prenom: Ana\nnom: Bel\n');
  expect(files['adresses.yaml']).toContain('- de: intervenants/ana-bel\n    vers: intervenants/ana-bel-mere\n');
  expect(files['interventions/bel-droit.mdx']).toBe(
    RICH.replace('"ana-bel" #', '"ana-bel-mere" #')
      .replace('{ personne: ana-bel,', '{ personne: ana-bel-mere,')
      .replace('](/intervenants/ana-bel/ "', '](/intervenants/ana-bel-mere/ "')
      .replace('of="ana-bel-fils ana-bel"', 'of="ana-bel-fils ana-bel-mere"')
      .replace('by="ana-bel"', 'by="ana-bel-mere"')
      .replace('[e]: /intervenants/ana-bel/', '[e]: /intervenants/ana-bel-mere/')
      .replace('[plus haut](/intervenants/ana-bel/', '[plus haut](/intervenants/ana-bel-mere/'),
  );
  expect(checkContent(readContent(folder)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('there and back, the seminar is what it was', () => {
  const workplace = mkdtempSync(join(tmpdir(), 'actes-'));
  const folder = join(workplace, 'content');
  const before = readFolder('content');
  beforeAll(() => cpSync('content', folder, { recursive: true }));
  afterAll(() => rmSync(workplace, { recursive: true }));

  /** What has been read already: most of the seminar stays as it is. */
  let known: readonly SourceFile[] = [];
  const renameThere = (from: string, to: string) => {
    const content = readContent(folder, known);
    known = content.files;
    writeFiles(renameFile(content, from, to));
  };

  test.each([
    'intervenants/yves-viltard',
    'lieux/angers',
    'organisations/cnfpt',
    'themes/jumelages',
    'definitions/jumelage',
    'interventions/viltard-jumelages',
    'etudes-de-cas/angers-bamako',
    'parties/premiers-jumelages',
    'pages/a-propos',
  ])('%s', (address) => {
    const [kind, slug] = address.split('/') as [string, string];
    renameThere(address, `${slug}-autre`);
    expect(Object.keys(readFolder(folder))).toContain('adresses.yaml');
    renameThere(`${kind}/${slug}-autre`, slug);
    const { 'adresses.yaml': addresses, ...files } = readFolder(folder);
    expect(files).toEqual(before);
    expect(addresses).toContain(`vers: ${kind}/${slug}\n`);
    expect(addresses!.match(/- de:/g)).toHaveLength(1);
    rmSync(join(folder, 'adresses.yaml'));
  });
});

test('what a text was goes with it, and what other texts sent to it still finds it', () => {
  const folder = contentFolder({
    'reperes/interventions/bel-accueil.jsonl': `${JSON.stringify({ id: 'k7f', texte: 'Elle ouvre le séminaire à Amiens.' })}\n`,
    'reperes/parties/ouverture.jsonl': `${JSON.stringify({ id: 'm4t', passe: 'interventions/bel-accueil#k7f' })}\n`,
  });
  rename(folder, 'interventions/bel-accueil', 'bel-bienvenue');
  const files = readFolder(folder);
  expect(files['reperes/interventions/bel-accueil.jsonl']).toBeUndefined();
  expect(files['reperes/interventions/bel-bienvenue.jsonl']).toContain('"k7f"');
  expect(files['reperes/parties/ouverture.jsonl']).toContain('"interventions/bel-bienvenue#k7f"');
});

test('former addresses lead to where the file is now, never one to another', () => {
  const folder = contentFolder({});
  rename(folder, 'lieux/amiens', 'samara');
  rename(folder, 'lieux/samara', 'samarobriva');
  expect(readFolder(folder)['adresses.yaml']).toMatch(
    /de: lieux\/amiens\n {4}vers: lieux\/samarobriva\n {2}- de: lieux\/samara\n {4}vers: lieux\/samarobriva\n/,
  );
});

test('a name that another file once had is still the other’s: links that were published lead there', () => {
  const folder = contentFolder({ 'lieux/lyon.yaml': 'nom: Lyon\ntype: ville\npays: [FR]\n' });
  rename(folder, 'lieux/amiens', 'samara');
  const before = readFolder(folder);
  expect(() => rename(folder, 'lieux/lyon', 'amiens')).toThrow(
    /« lieux\/amiens » est l’ancienne adresse de « lieux\/samara »/,
  );
  expect(readFolder(folder)).toEqual(before);
  rename(folder, 'lieux/samara', 'amiens');
  expect(readFolder(folder)['adresses.yaml']).toMatch(/de: lieux\/samara\n {4}vers: lieux\/amiens\n$/);
});

test('a comment of the editor’s in the list of addresses stays', () => {
  const folder = contentFolder({
    'adresses.yaml': '# À garder.\ndeplacees:\n  - { de: lieux/a, vers: lieux/amiens } # 2013\n',
  });
  rename(folder, 'lieux/amiens', 'samara');
  expect(readFolder(folder)['adresses.yaml']).toMatch(
    /^# À garder\.\ndeplacees:\n {2}- \{ de: lieux\/a, vers: lieux\/samara \} # 2013\n/,
  );
});

describe('nothing is written', () => {
  test.each([
    ['lieux/amien', 'samara', '« lieux/amien » n’est pas un fichier du contenu : vouliez-vous « lieux/amiens »'],
    ['lieux', 'samara', '« lieux » n’est pas un fichier du contenu'],
    ['lieux/amiens', 'amiens', 'porte déjà ce nom'],
    ['lieux/amiens', 'Été 2012', 'n’est pas une adresse'],
    ['intervenants/ana-bel', 'leo-bel', 'existe déjà'],
    ['pages/credits', 'recherche', 'que le site prend pour lui'],
  ])('%s → %s', (from, to, reason) => {
    const folder = contentFolder({
      'intervenants/leo-bel.yaml': 'prenom: Léo\nnom: Bel\n',
      'pages/credits.mdx': '---\ntitre: Crédits\nresume: Qui a fait quoi.\n---\n\nNous.\n',
    });
    const before = readFolder(folder);
    const said = (() => {
      try {
        return rename(folder, from, to);
      } catch (error) {
        return (error as Error).message.replace(/[\u00A0\u202F]/g, ' ');
      }
    })();
    expect(said).toContain(reason);
    expect(readFolder(folder)).toEqual(before);
  });

  test('when the content has a fault already', () => {
    const folder = contentFolder({ 'lieux/lyon.yaml': 'nom: Lyon\ntype: vile\n' });
    const before = readFolder(folder);
    expect(() => rename(folder, 'lieux/amiens', 'samara')).toThrow('Corriger d’abord');
    expect(readFolder(folder)).toEqual(before);
  });
});
