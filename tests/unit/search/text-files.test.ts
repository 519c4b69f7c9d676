import { describe, expect, test } from 'vitest';
import { listPages, type CataloguePage } from '../../../src/search/catalogue.ts';
import { nameOf } from '../../../src/search/numbered-texts.ts';
import { Tokenizer } from '../../../src/search/tokenizer.ts';
import { countFiles, cutIntoFiles, packText, TextFiles } from '../../../src/search/text-files.ts';

const page = (number: number, parts: Partial<CataloguePage> = {}): CataloguePage => ({
  kind: 'interventions',
  path: `interventions/${number}/`,
  title: '',
  byline: '',
  names: [],
  facets: { chapitre: ['Ouverture'] },
  textId: nameOf(number),
  ...parts,
});
const tokenizer = new Tokenizer();
const text = packText(page(2), {
  title: tokenizer.cut('L’eau & la ville'),
  byline: tokenizer.cut('Ana "A." Bel'),
  passages: [
    { id: 'contenu', ...tokenizer.cut('En bref.') },
    { id: 'p1', ...tokenizer.cut('Un <mot>.') },
  ],
  alias: tokenizer.cut(''),
});

test('a text is what its index document shows, as the indexer reads it', () => {
  expect(text).toEqual([
    'interventions/2/',
    '',
    '',
    'Ouverture',
    { title: "L'eau & la ville", byline: 'Ana "A." Bel' },
    [
      ['contenu', 'En bref.'],
      ['p1', 'Un <mot>.'],
    ],
  ]);
});

describe('how many files texts are in', () => {
  const long = text.with(5, [['p1', 'mot '.repeat(1200)]]) as typeof text;

  test('short ones fill a file, a long one has its own, in a collection of some size', () => {
    const [short, alone] = countFiles([Array.from({ length: 30 }, () => text), [long, long, long]]);
    expect(30 / short!).toBeGreaterThan(5);
    expect(alone).toBe(3);
  });

  test('in a very large one, long ones share files, so that they are not too many', () => {
    const counts = countFiles([5000, 4000, 1000].map((length) => Array.from({ length }, () => long)));
    expect(counts).toEqual([1635, 1308, 327]);
  });

  test('no kind of them is in more files than it has texts, nor in none', () => {
    expect(countFiles([[long.with(5, [['p1', 'mot '.repeat(9000)]]) as typeof text], []])).toEqual([1, 1]);
  });

  test('each text is in one file, as many in each as in the others, and is read where it is', async () => {
    const count = 11;
    const kinds = [{ kind: 'interventions' as const, count, files: 4 }];
    const files = cutIntoFiles(
      Array.from({ length: count }, (_, number) => text.with(0, `n${number}`) as typeof text),
      4,
    );
    expect(files.map(({ length }) => length)).toEqual([3, 3, 3, 2]);
    const texts = new TextFiles({ kinds }, async (path) => files[Number(/-(\d+)\./.exec(path)![1])] as never);
    const pages = listPages({ kinds });
    for (const page of pages) await texts.get(page);
    expect(pages.map(({ path }) => path)).toEqual(pages.map((_, number) => `n${number}`));
  });
});

describe('the texts of an index', () => {
  const manifest = {
    kinds: [
      { kind: 'lieux' as const, count: 2, files: 2 },
      { kind: 'interventions' as const, count: 5, files: 2 },
    ],
  };
  const read: string[] = [];
  const reader = async (path: string) => {
    read.push(path);
    return [text.with(0, 'first'), text] as never;
  };

  test('the text of a page comes from its file, and the page knows then what is shown of it', async () => {
    const pages = listPages(manifest);
    const texts = new TextFiles(manifest, reader);
    const found = await texts.get(pages[2 + 4]!);
    expect(read).toEqual(['texts/interventions-1.json']);
    expect(found.content).toBe("L'eau & la ville. En bref. Un <mot>.");
    expect(found.anchors).toEqual([
      { id: 'contenu', text: 'En bref.' },
      { id: 'p1', text: 'Un <mot>.' },
    ]);
    expect(pages[6]).toMatchObject({ path: 'interventions/2/', facets: { chapitre: ['Ouverture'] } });
    await texts.get(pages[5]!);
    expect(read).toHaveLength(1);
    expect(pages[5]!.path).toBe('first');
  });

  test('a file that could not be fetched is asked for again', async () => {
    let isDown = true;
    const texts = new TextFiles(manifest, async (path) => {
      if (isDown) throw new Error('404');
      return reader(path);
    });
    const [first] = listPages(manifest);
    await expect(texts.get(first!)).rejects.toThrow('404');
    isDown = false;
    expect((await texts.get(first!)).meta.title).toBe("L'eau & la ville");
  });
});
