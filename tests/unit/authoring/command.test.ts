import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNew } from '../../../src/authoring/command.ts';
import type { Questions } from '../../../src/authoring/questions.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { isPlaceholder } from '../../../src/schema/placeholder.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { contentFolder, temporaryFolder } from '../../support/content-folder.ts';
import { scriptedAnswers } from '../../support/scripted-answers.ts';

/** Runs the command on a sound content folder. */
async function run(args: string[], questions?: Questions, folder = contentFolder({})) {
  const before = list(folder);
  const outcome = await runNew(args, { directory: folder, questions });
  const made = list(folder).filter((path) => !before.includes(path));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { ...outcome, folder, made, read, faults: listFaults(folder) };
}

/** The faults that keep a site from being built. */
const listFaults = (folder: string) => checkContent(readContent(folder)).filter(({ severity }) => severity === 'error');

const list = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

describe('by flags', () => {
  test.each([
    [
      'intervention --titre Clôture --intervenants ana-bel --partie ouverture --resume Fin.',
      'interventions/cloture.mdx',
      'ordre: 2\n',
    ],
    [
      'étude-de-cas --titre L’action --partenaires ligue --partie ouverture --resume Fin.',
      'etudes-de-cas/action.mdx',
      'ordre: 2\n',
    ],
    ['definition --terme Jumelage --glose Lien. --partie ouverture', 'definitions/jumelage.mdx', 'ordre: 2\n'],
    ['partie --titre Conclusion --resume Fin. --liminaire', 'parties/conclusion.mdx', 'ordre: 2\n'],
    ['chapitre --titre Suite --resume Fin. --parent ouverture', 'parties/suite.mdx', 'ordre: 1\n'],
    ['intervenant --prenom Luc --nom D’Arc', 'intervenants/luc-d-arc.yaml', 'nom: D’Arc\n'],
    ['lieu --nom Lyon --type ville --pays FR', 'lieux/lyon.yaml', 'pays: [FR]\n'],
    ['organisation --nom Cités --type réseau --sigle CU', 'organisations/cu.yaml', 'sigle: CU\n'],
    ['thème --nom Paix --description La.', 'themes/paix.yaml', 'description: La.\n'],
    ['page --titre Merci --resume À.', 'pages/merci.mdx', 'titre: Merci\n'],
    ['page --titre Merci --resume À. --slug remerciements', 'pages/remerciements.mdx', 'titre: Merci\n'],
  ])('%s', async (line, path, excerpt) => {
    const { code, text, made, read, faults } = await run(line.split(' '));
    expect(text).toContain(path);
    expect(text).toContain('npm run check');
    expect(code).toBe(0);
    expect(text.includes('À faire')).toBe(path.endsWith('.mdx'));
    expect(made.filter((file) => /\./.test(file))).toEqual([path]);
    expect(read(path)).toContain(excerpt);
    expect(faults).toEqual([]);
  });

  test.each([
    ['--lieu Amiens', 'lieu: amiens'],
    ['--lieu AMIENS', 'lieu: amiens'],
    ['--lieu Samarobriva', 'lieu: cite'],
  ])('what is referred to may be called by its name: %s', async (flags, line) => {
    const folder = contentFolder({ 'lieux/cite.yaml': 'nom: Samarobriva\ntype: ville\n' });
    const { read, text } = await run(`organisation --nom Cercle --type x ${flags}`.split(' '), undefined, folder);
    expect(text).not.toContain('Rien n’a été écrit');
    expect(read('organisations/cercle.yaml')).toContain(`${line}\n`);
  });

  test('a gap in the order of the chapter is filled first', async () => {
    const folder = contentFolder({});
    const create = (...args: string[]) =>
      run(['definition', '--glose', 'x', '--partie', 'ouverture', ...args], undefined, folder);
    await create('--terme', 'trois', '--ordre', '3');
    const { read } = await create('--terme', 'deux');
    expect(read('definitions/deux.mdx')).toContain('ordre: 2\n');
  });

  test.each([
    ['', 2, 'npm run new -- <genre>'],
    ['interventoin', 2, '« interventoin » n’est pas un genre : vouliez-vous « intervention »'],
    ['xyzzy', 2, 'Genres : partie, intervention'],
    ['theme', 2, '--nom manque. Nom du thème.\n'],
    ['theme --nom Paix --descripton x', 2, '--descripton est inconnu : vouliez-vous « --description »'],
    ['lieu --nom Amiens --type ville', 2, 'amiens.yaml existe déjà : choisir un autre nom. Le donner par --slug.'],
    [
      'lieu --nom Lyon --type ville --slug Lyon',
      2,
      'minuscules sans accent, chiffres et traits d’union, comme « lyon »',
    ],
    ['partie --titre x --resume y --mentions.ecarter.lieu amiens', 2, '--mentions.ecarter.lieu est inconnu'],
    ['page --titre Pagefind --resume x', 2, '« /pagefind/ » est une adresse que le site prend pour lui'],
    ['page --titre Index --resume x --slug 404', 2, '« /404/ » est une adresse que le site prend pour lui'],
    ['lieu --nom 広島 --type ville', 2, '« » n’est pas une adresse'],
    ['lieu --nom Lyon --type vile --pays France', 2, 'vouliez-vous « ville »'],
    ['organisation --nom X --type y --lieu amien', 2, '« amien » est inconnu dans lieux/ : vouliez-vous « amiens »'],
    ['organisation --nom X --type y --lieu Amien', 2, '« amien » est inconnu dans lieux/ : vouliez-vous « amiens »'],
    ['definition --terme a --glose b --partie ouverture --ordre 1', 2, 'La place 1 est déjà prise'],
    ['seminaire', 2, 'Le dossier manque'],
  ])('« %s » is refused, nothing is written', async (line, code, message) => {
    const outcome = await run(line.split(' ').filter(Boolean));
    expect(outcome.text.replaceAll('\u00A0', ' ').replace('«  »', '« »')).toContain(message.replaceAll('\u00A0', ' '));
    expect(outcome.code).toBe(code);
    expect(outcome.made).toEqual([]);
  });

  test('--aide gives the fields of a kind, from the schema', async () => {
    const { code, text } = await run(['lieu', '--aide']);
    expect(code).toBe(0);
    expect(text).toMatch(/--nom +Nom d’usage en français\. \(obligatoire\)\n/);
    expect(text).toMatch(/--coordonnees\.latitude +Degrés décimaux, nord positif\.\n/);
  });

  test('a content folder that is not there', async () => {
    const { code, text } = await runNew(['theme'], { directory: '/nulle/part' });
    expect(code).toBe(1);
    expect(text).toContain('Le dossier de contenu « /nulle/part » est introuvable.');
  });
});

describe('by questions', () => {
  test('a kind is chosen when none is named', async () => {
    const answers = scriptedAnswers('themes', 'La paix', 'Ce qui s’y rapporte.', [], undefined);
    const { code, made, read } = await run([], answers);
    expect(code).toBe(0);
    expect(made).toContain('themes/la-paix.yaml');
    expect(read('themes/la-paix.yaml')).toBe(
      'nom: La paix\ndescription: Ce qui s’y rapporte.\n# Facultatif\u00A0: alias.\n',
    );
  });

  test('a speaker, and the organisation, created on the way; a bad answer is asked again', async () => {
    const answers = scriptedAnswers(
      // titre (empty is refused)
      '',
      'Le mot de la fin',
      // personne → create: prenom, nom, optional fields, slug taken then changed
      '+',
      'Ana',
      'Bel',
      [],
      'ana-bel',
      'ana-bel-2',
      // qualite, organisations → create: nom, type, optional fields, lieu, slug; no other organisation, no other speaker
      '',
      ['+'],
      'Ville de Amiens',
      'commune',
      ['lieu'],
      'amiens',
      undefined,
      false,
      false,
      // partie, resume, optional fields, ordre, slug
      'ouverture',
      'Des mots.',
      ['themes'],
      [],
      undefined,
      undefined,
    );
    const { code, made, read, faults } = await run(['intervention'], answers);
    expect(code).toBe(0);
    expect(made).toEqual(
      expect.arrayContaining([
        'intervenants/ana-bel-2.yaml',
        'organisations/ville-de-amiens.yaml',
        'interventions/mot-de-la-fin.mdx',
      ]),
    );
    expect(read('interventions/mot-de-la-fin.mdx')).toMatch(
      /- personne: ana-bel-2\n {4}organisations: \[ville-de-amiens\]\npartie: ouverture\nordre: 2\nresume: Des mots\.\n/,
    );
    expect(answers.heard.join('\n')).toMatch(/ana-bel\.yaml existe déjà/);
    expect(answers.heard.join('\n')).toMatch(/« titre » est vide/);
    expect(faults).toEqual([]);
  });

  test('those who are created bear the names that were typed to find them', async () => {
    const answers = scriptedAnswers(
      'X',
      'Y.',
      ['partenaires', 'presentee-par'],
      // partenaires: nom, type, optional fields, slug; no other
      ['+Cercle du Nord', 'ligue'],
      undefined,
      'association',
      [],
      undefined,
      false,
      // presentee-par: prenom, nom, optional fields, slug, twice; no other
      ['+Luc De La Tour', '+Hugo'],
      undefined,
      undefined,
      [],
      undefined,
      'Victor',
      undefined,
      [],
      undefined,
      false,
      // ordre, slug
      undefined,
      undefined,
    );
    const { read, faults } = await run(['etude-de-cas', '--partie', 'ouverture'], answers);
    expect(read('intervenants/luc-de-la-tour.yaml')).toContain('prenom: Luc\nnom: De La Tour\n');
    expect(read('intervenants/victor-hugo.yaml')).toContain('prenom: Victor\nnom: Hugo\n');
    expect(read('organisations/cercle-du-nord.yaml')).toContain('nom: Cercle du Nord\n');
    expect(faults).toEqual([]);
  });

  test('optional fields of each type', async () => {
    const answers = scriptedAnswers(
      'Genève',
      'ville',
      ['pays', 'coordonnees', 'noms-locaux', 'alias', 'note'],
      'Suisse',
      'CH',
      'FR',
      '',
      '46,2',
      '6.14',
      'Genf',
      'de',
      true,
      'Ginevra',
      'it',
      false,
      'Genava',
      '',
      '',
      undefined,
    );
    const { read, faults } = await run(['lieu'], answers);
    expect(read('lieux/geneve.yaml')).toMatchInlineSnapshot(`
      "nom: Genève
      type: ville
      pays: [CH, FR]
      coordonnees:
        latitude: 46.2
        longitude: 6.14
      noms-locaux:
        - nom: Genf
          langue: de
        - nom: Ginevra
          langue: it
      alias: [Genava]
      # Facultatif : habitants, ensembles, note, identifiants.
      "
    `);
    expect(faults).toEqual([]);
  });

  test('nothing is asked when nothing is missing', async () => {
    const answers = scriptedAnswers();
    const { code } = await run(['theme', '--nom', 'Paix', '--description', 'x'], answers);
    expect(code).toBe(0);
    expect(answers.heard).toEqual([]);
  });

  test('answers that the check refuses are shown, not lost', async () => {
    const answers = scriptedAnswers('Un', 'x', 'ouverture', [], '1', undefined);
    const { code, text, made } = await run(['definition'], answers);
    expect(code).toBe(2);
    expect(text).toContain('La place 1 est déjà prise');
    expect(text).toContain('terme: Un\nglose: x\npartie: ouverture\nordre: 1\n');
    expect(made).toEqual([]);
  });

  test('giving up at the last question writes nothing, not even what was created on the way', async () => {
    const answers = scriptedAnswers('+', 'Luc', 'Arc', [], undefined, '', [], false, 'ouverture', 'Des mots.', []);
    const { code, text, made } = await run(['intervention', '--titre', 'Fin'], answers);
    expect(code).toBe(130);
    expect(text).toBe('Abandon\u00A0: rien n’a été écrit.');
    expect(made).toEqual([]);
  });
});

describe('another seminar', () => {
  test('is laid out with placeholders, and has no fault', async () => {
    const folder = join(temporaryFolder(), 'mon séminaire');
    const outcome = await runNew(['seminaire', folder], { directory: 'content' });
    expect(outcome.code).toBe(0);
    expect(outcome.text).toMatch(/CONTENT_DIR='[^']*mon séminaire' npm run check/);
    expect(outcome.text).toMatch(/OUT_DIR='[^']*mon séminaire-site' npm run build/);
    expect(list(folder)).toEqual(expect.arrayContaining(['LISEZMOI.md', 'seminaire.yaml', 'parties/introduction.mdx']));
    expect(readFileSync(join(folder, 'seminaire.yaml'), 'utf8')).toMatch(
      /^titre: "\[Titre complet du séminaire\]" # à remplacer\n[^]*debut: "1900-01-01" # à remplacer\n[^]*  - a-remplacer # à remplacer\n/,
    );
    expect(outcome.text).toMatch(/seminaire\.yaml\u00A0: remplacer ce qui précède « # à remplacer »/);
    expect(outcome.text).toMatch(/lieux\/a-remplacer\.yaml\u00A0: renommer ce fichier/);
    expect(outcome.text).toMatch(/mentions-legales\.mdx\u00A0: écrire ce que demandent les notes « À compléter »/);
    expect(outcome.text).not.toContain('LISEZMOI.md\u00A0:');
    expect(listFaults(folder)).toEqual([]);
  });

  test('whatever must be replaced is known as such', async () => {
    const folder = join(temporaryFolder(), 'neuf');
    await runNew(['seminaire', folder], { directory: 'content' });
    const { files } = readContent(folder);
    const [seminar, place, organisation] = ['seminaire', 'lieux', 'organisations'].map(
      (kind) => files.find((file) => file.kind === kind)!.data as Record<string, unknown>,
    );
    const { dates, organisateurs, source, langue: _, ...texts } = seminar!;
    const values = [dates!, organisateurs!, source!, texts, { nom: place!['nom'] }, organisation!].flatMap(
      Object.values,
    );
    expect(values.filter((value) => !isPlaceholder(value))).toEqual([]);
  });

  test('the city and the organisers are given by their names', async () => {
    const folder = join(temporaryFolder(), 'neuf');
    const flags = ['--titre', "L'eau", '--ville', 'Saint-Étienne', '--organisateurs', 'Ville, Métropole de Lyon'];
    expect(await runNew(['seminaire', folder, ...flags], { directory: 'content' })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'seminaire.yaml'), 'utf8')).toMatch(
      /titre: L’eau\n[\s\S]*ville: saint-etienne\norganisateurs: \[ville, metropole-de-lyon\]\n/,
    );
    expect(readFileSync(join(folder, 'organisations/metropole-de-lyon.yaml'), 'utf8')).toMatch(
      /^nom: Métropole de Lyon\n/,
    );
    expect(listFaults(folder)).toEqual([]);
  });

  test('by questions: the city is created, and the first organiser at once, there being none to choose', async () => {
    const folder = join(temporaryFolder(), 'neuf');
    const answers = scriptedAnswers(
      folder,
      'Le fleuve',
      'Le fleuve',
      'Deux jours.',
      '2019-03-21',
      '21 mars',
      '2019-03-22',
      '',
      'Bourse',
      '+',
      'Lyon',
      'ville',
      [],
      undefined,
      'Ville de Lyon',
      'commune',
      ['lieu'],
      'lyon',
      undefined,
      false,
      'le compte rendu',
      'Des notes.',
      ...['', '', '', '', '', '', ''],
      'Une édition.',
      [],
    );
    const outcome = await runNew(['seminaire'], { directory: 'content', questions: answers });
    expect(outcome).toMatchObject({ code: 0 });
    expect(listFaults(folder)).toEqual([]);
  });

  test('a folder that is not empty is left alone; a file too; .git is in nobody’s way', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.gitkeep'), '');
    expect(await runNew(['seminaire', folder], { directory: 'content' })).toMatchObject({ code: 0 });
    const again = await runNew(['seminaire', folder], { directory: 'content' });
    expect(again).toMatchObject({ code: 2 });
    expect(again.text).toContain('n’est pas un dossier vide');
    const file = join(folder, 'seminaire.yaml');
    expect(await runNew(['seminaire', file], { directory: 'content' })).toMatchObject({ code: 2 });
    expect(existsSync(file)).toBe(true);
  });

  test.each([
    ['x#y', 'choisir un chemin sans « # », « ? » ni « % »'],
    ['x?', 'choisir un chemin sans « # », « ? » ni « % »'],
    ['100 %', 'choisir un chemin sans « # », « ? » ni « % »'],
    ['lieux', 'est dans le dossier d’un séminaire'],
    ['brouillons/neuf', 'est dans le dossier d’un séminaire'],
  ])('the folder « %s » of a seminar is refused first', async (name, reason) => {
    const folder = join(contentFolder({ 'lieux/amiens.yaml': undefined }), name);
    const outcome = await runNew(['seminaire', folder], { directory: 'content' });
    expect(outcome.text).toContain(reason);
    expect(outcome.code).toBe(2);
    expect(existsSync(folder)).toBe(false);
    const answers = scriptedAnswers(folder);
    expect(await runNew(['seminaire'], { directory: 'content', questions: answers })).toMatchObject({ code: 130 });
    expect(answers.heard.join('\n')).toContain(reason);
  });

  test('dates half given are refused', async () => {
    const folder = join(temporaryFolder(), 'neuf');
    const outcome = await runNew(['seminaire', folder, '--dates.debut', '2019-03-21'], { directory: 'content' });
    expect(outcome.text).toContain('Le champ « dates.fin » manque. Dernier jour');
    expect(outcome.code).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});
