import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, temporaryFolder } from '../../support/content-folder.ts';

const BROKEN = { 'lieux/amiens.yaml': 'nom: Amiens\ntype: vile\n' };
const DOUBTFUL = { 'themes/paix.yaml': 'nom: Paix\ndescription: La paix.\n' };
const FIXABLE = { 'themes/paix.yaml': "nom: Paix\ndescription: L'eau...\n" };

/** Runs a script of the project as `npm run` does, in no terminal and outside GitHub. */
function run(script: string, environment: Record<string, string> = {}, ...options: string[]) {
  const env = { ...process.env, GITHUB_ACTIONS: '', ...environment };
  const args = [`scripts/${script}.ts`, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return { status, stdout, stderr, output: stdout + stderr };
}

const check = (changes: Record<string, string>, ...options: string[]) =>
  run('check', { CONTENT_DIR: contentFolder(changes) }, ...options);

describe('npm run check', () => {
  test('succeeds on the content of the seminar', () => {
    const { status, output } = run('check', {}, '--strict');
    expect(output).toMatch(/^\d+\u00A0fichiers : aucune faute\.\n$/);
    expect(status).toBe(0);
  });

  test('fails on a fault, and says it without colours', () => {
    const { status, output } = check(BROKEN);
    expect(output).toMatch(
      /lieux\/amiens\.yaml:2:7\n {2}« vile » n’est pas admis pour « type » : vouliez-vous « ville »/,
    );
    expect(output).toContain('  2 │ type: vile\n    │       ^\n');
    expect(output).toMatch(/\n1\u00A0erreur dans 1\u00A0fichier \(sur 6\)\.\n$/);
    expect(output).not.toContain('\u001B');
    expect(status).toBe(1);
  });

  test('a warning does not fail, but with --strict', () => {
    expect(check(DOUBTFUL)).toMatchObject({ status: 0, output: expect.stringContaining('1\u00A0avertissement dans') });
    expect(check(DOUBTFUL, '--strict')).toMatchObject({ status: 1 });
  });

  test('--json speaks to programs', () => {
    const { status, stdout } = check(BROKEN, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, errors: 1, issues: [{ rule: 'valeur-invalide', line: 2 }] });
    expect(status).toBe(1);
  });

  test('in GitHub Actions, each fault is shown at its line too', () => {
    const { output } = run('check', { CONTENT_DIR: contentFolder(BROKEN), GITHUB_ACTIONS: 'true' });
    expect(output).toMatch(/^::error file=.*lieux\/amiens\.yaml,line=2,col=7,title=valeur-invalide::« vile »/);
    expect(output).toMatch(/\n1\u00A0erreur dans 1\u00A0fichier/);
  });

  test('a text whose record is lost, or not made yet, is told beside the others', () => {
    const record = { 'reperes/parties/ouverture.jsonl': '' };
    const { status, output } = check(record);
    expect(output).toContain('les adresses de 1\u00A0texte (interventions/bel-accueil)');
    expect(status).toBe(0);
  });

  test('a passage that is published and nowhere any more is a fault; --fix writes that it was removed', () => {
    const path = 'reperes/interventions/bel-accueil.jsonl';
    const record = [
      'Elle ouvre le séminaire à Amiens.',
      'Soyez les bienvenus.',
      'Une salle de trois cents places.',
    ].map((texte, rank) => `${JSON.stringify({ id: `${'bcd'[rank]}3f`, texte })}\n`);
    const folder = contentFolder({ [path]: record.join('') });
    expect(run('check', { CONTENT_DIR: folder })).toMatchObject({
      status: 1,
      output: expect.stringContaining('[adresse-perdue]'),
    });
    const { status, output } = run('check', { CONTENT_DIR: folder }, '--fix');
    expect(output).toContain('Adresses relevées\u00A0: 1\u00A0texte.');
    expect(output).toContain('aucune faute');
    expect(status).toBe(0);
    const written = readFileSync(join(folder, path), 'utf8');
    expect(written.slice(0, -1).split('\n').slice(0, 2)).toEqual(record.slice(0, 2).map((line) => line.trim()));
    expect(written).toMatch(/\n\{"id":"d3f","retire":"\d{4}-\d\d-\d\d"\}\n$/);
  });

  test('--fix fixes what is certain, says what, then what is left', () => {
    const folder = contentFolder(FIXABLE);
    const { status, output } = run('check', { CONTENT_DIR: folder }, '--fix');
    expect(output).toMatch(/themes\/paix\.yaml:2:15 {2}corrigé : Une apostrophe droite .*\[apostrophe-droite\]\n/);
    expect(output).toContain('2\u00A0corrections dans 1\u00A0fichier.');
    expect(output).toContain('1\u00A0avertissement dans 1\u00A0fichier');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'themes/paix.yaml'), 'utf8')).toBe('nom: Paix\ndescription: L’eau…\n');
    expect(run('check', { CONTENT_DIR: folder }, '--fix').output).toContain('0\u00A0correction dans 0\u00A0fichier.');
  });

  test.each([['--stric'], ['content'], ['--json=oui']])('%s is not understood', (option) => {
    const { status, stderr } = run('check', {}, option);
    expect(stderr).toMatch(/^Commande non comprise : .*\nOptions .*--fix.*--json.*--strict/);
    expect(status).toBe(2);
  });
});

// What is wrong with a folder is told in one place: each script once is enough to see that it asks there.
test.each([
  ['check', 'is not there', () => '/nulle/part', 'Le dossier de contenu « /nulle/part » est introuvable'],
  ['check', 'is empty', temporaryFolder, 'ne contient aucune fiche'],
  ['check', 'is a file', () => 'package.json', 'n’est pas un dossier'],
  ['build', 'has a name that cannot be read', () => folderNamed('n#1'), 'ne peut pas être lu'],
  ['dev', 'is not there', () => '/nulle/part', 'Le dossier de contenu « /nulle/part » est introuvable'],
])('npm run %s says that the folder %s, and what to do, without a stack', (script, _, folder, message) => {
  const { status, stderr } = run(script, { CONTENT_DIR: folder() });
  expect(stderr).toContain(message);
  expect(stderr).toContain('CONTENT_DIR');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});

function folderNamed(name: string): string {
  const folder = join(temporaryFolder(), name);
  mkdirSync(folder);
  return folder;
}

test('npm run build refuses to build on a fault, and writes nothing', () => {
  const site = join(temporaryFolder(), 'site');
  const { status, output } = run('build', { CONTENT_DIR: contentFolder(BROKEN), OUT_DIR: site });
  expect(output).toContain('lieux/amiens.yaml:2:7');
  expect(output).toContain('Le site n’est pas construit');
  expect(status).toBe(1);
  expect(existsSync(site)).toBe(false);
});
