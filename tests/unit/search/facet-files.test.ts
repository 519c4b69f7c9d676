import { expect, test } from 'vitest';
import { listPages, type CataloguePage } from '../../../src/search/catalogue.ts';
import { FacetFiles, makeFacetFiles } from '../../../src/search/facet-files.ts';
import { nameOf } from '../../../src/search/numbered-texts.ts';

const page = (number: number, parts: Partial<CataloguePage>): CataloguePage => ({
  kind: 'interventions',
  path: '',
  title: '',
  byline: '',
  names: [],
  facets: {},
  textId: nameOf(number),
  ...parts,
});
const CITIES = 1000;
const cities = Array.from({ length: CITIES }, (_, number) => page(number, { kind: 'lieux', title: `Ville ${number}` }));
const texts = Array.from({ length: CITIES }, (_, rank) =>
  page(CITIES + rank, {
    facets: {
      ville: [...new Set([`Ville ${rank}`, `Ville ${(rank * 7) % CITIES}`])],
      pays: rank % 2 === 0 ? ['France'] : [],
    },
  }),
);
const made = makeFacetFiles([...cities, ...texts]);

function open() {
  const kinds = [
    { kind: 'lieux' as const, count: CITIES, files: CITIES },
    { kind: 'interventions' as const, count: CITIES, files: CITIES },
  ];
  const pages = listPages({ kinds });
  const read: string[] = [];
  const facets = new FacetFiles({ facets: made.starts }, pages, async (path) => {
    read.push(path);
    return made.files.get(/([\w-]+)\.json$/.exec(path)![1]!) as never;
  });
  return { facets, pages, read };
}

test('no file is large', () => {
  expect(made.starts.ville!.length).toBeGreaterThan(1);
  for (const file of made.files.values()) expect(JSON.stringify(file).length).toBeLessThan(20_000);
});

test('each page gets its values of the facet that is asked for, and of no other', async () => {
  const { facets, pages, read } = open();
  await facets.load(['ville']);
  await facets.load(['ville']);
  for (const { facets: own, textId } of texts) {
    const { ville, pays } = pages[Number(textId!.slice(3))]!.facets;
    expect([...ville!].sort()).toEqual([...own.ville!].sort());
    expect(pays).toBeUndefined();
  }
  expect(read).toHaveLength(made.starts.ville!.length);
});

test('what is filed under a thing comes from one file', async () => {
  const { facets, pages, read } = open();
  const filed = await facets.listFiled(pages[321]!);
  const expected = texts.filter(({ facets: own }) => own.ville!.includes('Ville 321'));
  expect(filed.map(({ textId }) => textId)).toEqual(expected.map(({ textId }) => textId));
  expect(read).toHaveLength(1);
});

test('only facets of which some page has a value are there; the kinds of pages always are', () => {
  expect(open().facets.list().sort()).toEqual(['genre', 'pays', 'ville']);
});

test('a facet that could not be fetched is asked for again', async () => {
  const { pages } = open();
  let isDown = true;
  const facets = new FacetFiles({ facets: made.starts }, pages, async (path) => {
    if (isDown) throw new Error('404');
    return made.files.get(/([\w-]+)\.json$/.exec(path)![1]!) as never;
  });
  await expect(facets.load(['pays'])).rejects.toThrow('404');
  isDown = false;
  await facets.load(['pays']);
  expect(pages[CITIES]!.facets.pays).toEqual(['France']);
});
