import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { referencesPath } from '../../src/citing/exports.ts';
import { paragraphReferences } from '../../src/citing/paragraphs.ts';
import { markdownPath, pathOf } from '../../src/site/paths.ts';
import { contentDirectory } from '../../src/source/content-directory.ts';
import { readContent } from '../../src/source/read-content.ts';
import { foldSpace, loadProceedings, readPages, readSiteFile } from '../support/built-site.ts';

const proceedings = loadProceedings();
const pages = readPages();
const table = proceedings.get('interventions', 'table-ronde');
const { turns } = table.body;
const blocks = [...pages.get(pathOf(table))!.document.querySelectorAll('.block.turn')];

test('its content has no fault', () => expect(checkContent(readContent(contentDirectory()))).toEqual([]));

test('thirty turns of six persons, a voice in the room and a group', () => {
  expect(turns).toHaveLength(30);
  expect(new Set(turns.flatMap(({ voice }) => voice.of)).size).toBe(6);
  expect(new Set(turns.flatMap(({ voice }) => voice.others ?? []))).toEqual(
    new Set(['une voix dans la salle', 'les élèves de terminale']),
  );
});

test('each turn has its speaker, in what name, its number and its address', () => {
  expect(blocks).toHaveLength(turns.length);
  const told = blocks.map((block) => ({
    head: foldSpace(block.querySelector('.turn-head')!.text),
    number: block.querySelector('.number')!.text,
    address: block.querySelector('.number')!.getAttribute('href'),
    id: block.id,
  }));
  expect(told[0]!.head).toBe('Maud Kerjean, modération, journaliste, L’Écho de la Lande');
  expect(told[1]!.head).toBe('Idriss Belkhodja, maire de Saint-Aurèle');
  expect(told.filter(({ head }) => head === 'Une voix dans la salle')).toHaveLength(2);
  for (const { number, address, id } of told) {
    expect(number).toMatch(/^\d+$/);
    expect(address).toBe(`#${id}`);
  }
});

test('a name leads to its person; a voice without a name, nowhere', () => {
  const linked = blocks.map((block) => block.querySelector('.turn-head a')?.getAttribute('href'));
  expect(linked.filter((href) => href === undefined)).toHaveLength(3);
  expect(linked[1]).toBe('../../intervenants/idriss-belkhodja/');
});

test('nobody is a person who has no name', () => {
  expect(proceedings.list('intervenants').map(({ name }) => name)).not.toContainEqual(
    expect.stringMatching(/voix|élèves/),
  );
});

test.each(proceedings.list('intervenants').map((person) => ({ person, name: person.name })))(
  'all that $name says is on the page of that person',
  ({ person }) => {
    const said = foldSpace(pages.get(pathOf(person))!.document.querySelector('main')!.text);
    const own = table.body.sayings.filter(({ voice }) => voice?.of.includes(person.slug));
    expect(own.filter(({ text }) => !said.includes(foldSpace(text))).map(({ text }) => text)).toEqual([]);
  },
);

test('each turn is cited after who speaks there', () => {
  const { paragraphs } = paragraphReferences(table, { proceedings, site: undefined });
  const before = (start: string) =>
    paragraphs[table.body.blocks.find(({ text }) => text.startsWith(start))!.anchor]!.before;
  expect(before('Le tracé les coupe')).toMatch(/^D’après Paul de Brognières, «/);
  expect(before('Et qui paiera')).toMatch(/^D’après une voix dans la salle, «/);
  expect(before('Qui ferme le gué')).toMatch(
    /^Honorine Castelbert, Le Livre des gués, 1887, p\..41, cité dans «.Table ronde/,
  );
  expect(before('La table ronde s’ouvre')).toMatch(/\(l’enregistrement\)/);
});

test('the twin in Markdown heads each turn with who speaks', () => {
  const twin = readSiteFile(markdownPath(table));
  expect(twin).toMatch(/\*\*§.2\*\* \*\*Maud Kerjean\*\* \(modération, journaliste, L’Écho de la Lande\).: Un chemin/);
  expect(twin).toMatch(/\*\*Une voix dans la salle\*\*.: Et qui paiera/);
  expect(twin).toMatch(/— Honorine Castelbert, \*Le Livre des gués\*, 1887, p\..41/);
  expect(twin).toContain('- Modération');
});

test('open data say who speaks in each block, and in which turn', () => {
  const data = JSON.parse(readSiteFile('/donnees/blocs.json')) as Record<string, unknown>[];
  const own = data.filter(({ texte }) => texte === 'interventions/table-ronde');
  expect(own.find(({ contenu }) => String(contenu).startsWith('Et qui paiera'))).toMatchObject({
    voix: 'rapporté',
    voix_de: [],
    voix_nom: ['une voix dans la salle'],
    tour: expect.any(Number) as number,
  });
  expect(new Set(own.map(({ tour }) => tour)).size).toBe(31);
  const quotations = JSON.parse(readSiteFile('/donnees/citations.json')) as Record<string, unknown>[];
  expect(quotations.find(({ texte }) => texte === 'interventions/table-ronde')).toMatchObject({
    intervenant: null,
    auteur: 'Honorine Castelbert',
    oeuvre: 'Le Livre des gués',
    annee: '1887',
    page: '41',
  });
});

test('whoever moderates or presides is said to, and is no author of the text', () => {
  const facts = foldSpace(pages.get(pathOf(table))!.document.querySelector('.speakers')!.text);
  expect(facts).toMatch(/^Modération : Maud Kerjean/);
  const item = JSON.parse(readSiteFile(`${referencesPath(pathOf(table), proceedings)}.json`)) as {
    author: { family: string }[];
  }[];
  expect(item[0]!.author.map(({ family }) => family)).not.toContain('Kerjean');
});
