import { renameSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { usePreview } from '../support/dev-server.ts';
import { toEntry, toPage, useHostileCode } from '../support/hostile-code.ts';

const CHAPTER = 'parties/trois-journees.mdx';
const SPEECH = 'interventions/hugo-ouverture.mdx';
const FAULTS = 'Le contenu a des fautes';
const { hostile, listTraces } = useHostileCode();
/** Broken before the preview starts, with code too: that must not end it, nor run, and fixing it must show. */
const preview = usePreview((content) => {
  content.replace(SPEECH, 'partie: trois-journees', 'partie: trois-journee');
  content.write('pages/aide.mdx', toPage(hostile.block));
  content.write('interventions/hostile.mdx', toEntry('Du code', 92, hostile.expression));
});
const { content } = preview;

afterEach(() => expect(preview.isAlive(), preview.said()).toBe(true));

test('takes another port than one that is taken, and says so', () => {
  expect(preview.said()).toContain(`Le port ${preview.wantedPort} est occupé`);
  expect(preview.url).not.toContain(String(preview.wantedPort));
});

test('runs no code of the content, and shows that there is some instead', async () => {
  await preview.shows('/', 500, 'code-interdit');
  await preview.shows('/aide/', 500, 'code-interdit');
  expect(listTraces()).toEqual([]);
  content.remove('pages');
  content.remove('interventions/hostile.mdx');
});

test('begins with a fault, and shows the site once it is fixed', async () => {
  await preview.shows('/', 500, FAULTS);
  content.replace(SPEECH, 'partie: trois-journee\n', 'partie: trois-journees\n');
  await preview.shows('/interventions/hugo-ouverture/', 200, 'Victor Hugo');
});

test('shows at once what is written: title, body, entity', async () => {
  content.replace(SPEECH, 'titre: Un jour viendra', 'titre: Un autre titre');
  await preview.shows('/interventions/hugo-ouverture/', 200, 'Un autre titre</h1>');
  await preview.shows('/parties/', 200, 'Un autre titre');
  content.replace(SPEECH, 'Le commerce et la pensée', 'Le négoce et la pensée');
  await preview.shows('/interventions/hugo-ouverture/', 200, 'Le négoce et la pensée');
  content.replace('lieux/londres.yaml', 'nom: Londres', 'nom: Londres la Grande');
  await preview.shows('/lieux/londres/', 200, 'Londres la Grande</h1>');
  await preview.shows('/donnees/lieux.csv', 200, 'lieux/londres;Londres la Grande;');
  await preview.shows('/donnees/rien.csv', 404);
  await preview.shows('/interventions/hugo-ouverture/index.md', 200, 'Le négoce et la pensée');
  await preview.shows('/interventions/hugo-ouverture.ris', 200, 'AU  - Hugo, Victor');
  await preview.shows('/interventions/rien.ris', 404);
});

test('what is written is found by its search, each time', async () => {
  const browser = await launchBrowser();
  for (const [former, written] of [
    ['Le négoce et la pensée', 'Le négoce et la zibeline'],
    ['la zibeline', 'l’obsidienne'],
  ] as const) {
    content.replace(SPEECH, former, written);
    await preview.shows('/interventions/hugo-ouverture/', 200, written);
    const page = await browser.newPage();
    await page.goto(`${preview.url}/recherche/?q=${written.split(/[ ’]/).at(-1)}`);
    await page.locator('#search-results a[href*="hugo-ouverture"]').first().waitFor();
    // An open page is loaded again when its content changes.
    await page.close();
  }
  await browser.close();
});

test('adds, renames and deletes pages', async () => {
  await preview.shows('/lieux/geneve/', 404);
  content.write('lieux/geneve.yaml', 'nom: Genève\ntype: ville\npays: [CH]\n');
  await preview.shows('/lieux/geneve/', 200, 'Genève</h1>');
  await preview.shows('/lieux/', 200, 'Genève');
  content.move('lieux/geneve.yaml', 'lieux/cite-de-geneve.yaml');
  await preview.shows('/lieux/cite-de-geneve/', 200, 'Genève</h1>');
  await preview.shows('/lieux/geneve/', 404);
  content.remove('lieux/cite-de-geneve.yaml');
  await preview.shows('/lieux/cite-de-geneve/', 404);
});

test('shows a page about the edition as it is written, with components, until it goes', async () => {
  const page = '---\ntitre: Aide\nresume: Comment lire.\n---\n\nIci, on écrit.\n\n<Contact />\n';
  content.write('pages/aide.mdx', page);
  await preview.shows('/aide/', 200, 'Ici, on écrit.');
  content.replace('pages/aide.mdx', 'Ici, on écrit.', 'Là, on lit.');
  await preview.shows('/aide/', 200, 'Là, on lit.');
  content.replace('pages/aide.mdx', '<Contact />\n', '<Contact />\n\nVoilà qui est dit.\n');
  await preview.shows('/aide/', 200, 'Voilà qui est dit.');
  content.replace('pages/aide.mdx', '<Contact />', 'Personne.');
  await preview.shows('/aide/', 200, 'Personne.');
  content.move('pages/aide.mdx', 'pages/guide.mdx');
  await preview.shows('/guide/', 200, 'Personne.');
  await preview.shows('/aide/', 404);
  content.remove('pages');
  await preview.shows('/guide/', 404);
});

test('a kind comes with its first entry and goes with the last, lists and menus too', async () => {
  await preview.shows('/etudes-de-cas/', 404);
  content.write(
    'etudes-de-cas/essai.mdx',
    '---\ntitre: Un essai\npartie: trois-journees\nordre: 8\nresume: Un cas.\n---\n\nUn texte.\n',
  );
  await preview.shows('/etudes-de-cas/essai/', 200, 'Un essai</h1>');
  await preview.shows('/etudes-de-cas/', 200, 'Un essai');
  await preview.shows('/', 200, 'href="./etudes-de-cas/"');
  content.remove('etudes-de-cas');
  await preview.shows('/etudes-de-cas/', 404);
  await expect.poll(async () => (await preview.open('/')).html).not.toContain('etudes-de-cas');
});

test('an open page becomes the report and comes back, by itself', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${preview.url}/lieux/paris/`);
  const fix = content.replace('lieux/paris.yaml', 'nom: Paris', 'nom: [Paris]');
  await page.getByText(FAULTS).first().waitFor();
  fix();
  await page.getByRole('heading', { name: 'Paris', exact: true }).waitFor();
  await browser.close();
});

describe('a fault is told on every page and in the terminal, and the page comes back', () => {
  test.each([
    ['a misspelt field', SPEECH, 'resume:', 'resumé:', 'Champ inconnu'],
    ['broken YAML', SPEECH, 'titre: ', 'titre: [', 'YAML'],
    ['a tag left open', SPEECH, '</Quote>', '', 'balise'],
    ['a reference to nothing', SPEECH, 'personne: victor-hugo', 'personne: victor-hugoo', 'vouliez-vous'],
    ['the seminar itself', 'seminaire.yaml', 'ville: paris', 'ville: [', 'seminaire.yaml'],
  ])('%s', async (_, path, wanted, replacement, told) => {
    const before = preview.said().length;
    const fix = content.replace(path, wanted, replacement);
    await preview.shows('/', 500, told);
    await preview.shows('/lieux/paris/', 500, FAULTS);
    expect((await preview.open('/')).html).toMatch(new RegExp(`${path}:\\d+:\\d+`));
    await expect.poll(() => preview.said().slice(before)).toMatch(new RegExp(`${path}:\\d+:\\d+`));
    fix();
    await preview.shows('/', 200);
    await preview.shows('/interventions/hugo-ouverture/', 200, 'Victor Hugo');
  });

  test('what it quotes of the content is text, not HTML', async () => {
    const fix = content.replace('lieux/londres.yaml', 'type: ville', 'type: <script>alert(1)</script>');
    await preview.shows('/', 500, '&lt;script&gt;alert(1)');
    expect((await preview.open('/')).html).not.toContain('<script>alert');
    fix();
    await preview.shows('/', 200);
  });

  test('a chapter that entries name is deleted, a folder vanishes', async () => {
    content.move(CHAPTER, '../chapitre.mdx');
    await preview.shows('/', 500, 'trois-journees');
    content.move('../chapitre.mdx', CHAPTER);
    await preview.shows('/parties/trois-journees/', 200);
    content.move('lieux', '../lieux');
    await preview.shows('/', 500, 'paris');
    content.move('../lieux', 'lieux');
    await preview.shows('/lieux/paris/', 200);
  });

  test('the whole content folder vanishes and comes back, and is still watched', async () => {
    const away = `${content.directory}-ailleurs`;
    renameSync(content.directory, away);
    await preview.shows('/', 500, 'introuvable');
    renameSync(away, content.directory);
    await preview.shows('/', 200);
    content.replace('seminaire.yaml', 'titre: Le Congrès', 'titre: Ce Congrès');
    await preview.shows('/', 200, 'Ce Congrès');
  });
});

test('says nothing of its own in another language', () => {
  // Astro's router warns of an address that is asked for and has no page, as these tests do.
  expect(preview.said().replace(/\[WARN\] \[router\] A `getStaticPaths[\s\S]*?astro\.\n/g, '')).not.toMatch(
    /\[(?:WARN|ERROR)\]|error|at file:|localhost:.*in use/i,
  );
});
