import { expect, test } from 'vitest';
import { loadContent } from '../../../src/source/content.ts';
import { extensionOf, readContent } from '../../../src/source/read-content.ts';
import { contentFolder, SOUND_FILES, temporaryFolder } from '../../support/content-folder.ts';

test('every file is read once, by kind and slug, in a stable order', () => {
  const files = readContent(contentFolder({})).files.map(({ kind, slug }) => `${kind}/${slug}`);
  expect(files).toEqual([
    'intervenants/ana-bel',
    'interventions/bel-accueil',
    'lieux/amiens',
    'organisations/ligue',
    'parties/ouverture',
    'seminaire/seminaire',
  ]);
});

test('what stands elsewhere or has another extension is a stray; hidden files and the guide are not', () => {
  const { strays } = readContent(
    contentFolder({
      'notes.txt': '',
      'lieux/amiens.yml': '',
      'lieux/anciens/amiens.yaml': '',
      'themes/paix.mdx': '',
      'villes/amiens.yaml': '',
      'LISEZMOI.md': '',
      'accessibilite.yaml': '',
      'accessibilite.yml': '',
      '.DS_Store': '',
      'lieux/.amiens.yaml.swp': '',
      'lieux/LISEZMOI.md': '',
    }),
  );
  expect(strays.map((path) => path.replace(/^.*\/actes-[^/]*\//, ''))).toEqual([
    'accessibilite.yml',
    'lieux/LISEZMOI.md',
    'lieux/amiens.yml',
    'lieux/anciens/amiens.yaml',
    'notes.txt',
    'themes/paix.mdx',
    'villes/amiens.yaml',
  ]);
});

test('pictures and documents of the content are served as they are, and nothing that could run', () => {
  const { publicFiles, strays } = readContent(
    contentFolder({
      'fichiers/salle.jpg': '',
      'fichiers/annexes/liste.pdf': '',
      'fichiers/page.html': '',
      'salle.jpg': '',
    }),
  );
  expect([...publicFiles]).toEqual(
    expect.arrayContaining(['/favicon.svg', '/fichiers/salle.jpg', '/fichiers/annexes/liste.pdf']),
  );
  expect(strays.map((path) => path.replace(/^.*\/actes-[^/]*\//, ''))).toEqual(['fichiers/page.html', 'salle.jpg']);
});

test('a folder that is not there is said in French', () => {
  expect(() => readContent('/nulle/part')).toThrow('Le dossier de contenu « /nulle/part » est introuvable');
});

test('a kind with a body is MDX, the others are YAML', () => {
  expect([extensionOf('parties'), extensionOf('lieux')]).toEqual(['.mdx', '.yaml']);
});

test('loaded content is validated: defaults are there', () => {
  const { files, seminar } = loadContent(contentFolder({}));
  expect(seminar['titre-court']).toBe('Séminaire');
  expect(files).toHaveLength(Object.keys(SOUND_FILES).length - 1);
  const intervention = files.find(({ kind }) => kind === 'interventions');
  expect(intervention).toMatchObject({ slug: 'bel-accueil', data: { themes: [], dates: [] } });
  expect(intervention?.body.quotations).toMatchObject([{ by: 'ana-bel' }]);
});

test('loading stops on a fault, and on a missing seminar', () => {
  expect(() => loadContent(contentFolder({ 'lieux/amiens.yaml': 'nom: Nantes\n' }))).toThrow();
  expect(() => loadContent(temporaryFolder())).toThrow(/seminaire\.yaml manque/);
});
