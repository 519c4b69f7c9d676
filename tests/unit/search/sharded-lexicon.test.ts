import { describe, expect, test } from 'vitest';
import { listPages, type CataloguePage } from '../../../src/search/catalogue.ts';
import { makeLexicon, type LexiconContent } from '../../../src/search/lexicon.ts';
import { indexNames } from '../../../src/search/names.ts';
import { nameOf } from '../../../src/search/numbered-texts.ts';
import { MissingParts, OutdatedIndex } from '../../../src/search/parts.ts';
import { soundOf } from '../../../src/words/fr/search-sounds.ts';
import { ShardedLexicon } from '../../../src/search/sharded-lexicon.ts';
import { makeWordFiles } from '../../../src/search/word-files.ts';

const place = (number: number, title: string, names: string[] = []): CataloguePage => ({
  kind: 'lieux',
  path: `lieux/${title.toLowerCase()}/`,
  title,
  byline: 'ville',
  names,
  facets: {},
  textId: nameOf(number),
});

const catalogue = [
  place(0, 'Angers', ['Andegavum']),
  place(1, 'Bamako'),
  ...Array.from({ length: 100 }, (_, rank) => place(rank + 2, `Mairie de ${'x'.repeat(rank % 50)}ville${rank}`)),
];
/** Enough for files to be many. */
const filling = [...'bcdfghjklm'].flatMap((first) =>
  [...'aeiou'].flatMap((second) =>
    Array.from({ length: 60 }, (_, rank) => ({ indexed: `${first}${second}mot${rank}`, frequency: rank + 1 })),
  ),
);
const content: LexiconContent = {
  textCount: catalogue.length,
  words: [
    ...filling,
    { indexed: 'action', frequency: 1 },
    { indexed: 'œuvre', frequency: 7 },
    { indexed: 'angers', frequency: 3 },
  ].sort((a, b) => (a.indexed < b.indexed ? -1 : 1)),
  named: indexNames(catalogue),
  expansions: [{ typed: ['angevin'], means: ['Angers'] }],
};
const whole = makeLexicon(content);
const { starts, files, soundStarts, soundFiles } = makeWordFiles(content);

function open(isMissing: (path: string) => boolean = () => false, error = new Error('404')) {
  const read: string[] = [];
  const missing = new MissingParts();
  const pages = listPages({ kinds: [{ kind: 'lieux', count: catalogue.length, files: 1 }] });
  const lexicon = new ShardedLexicon({
    starts,
    sounds: soundStarts,
    pages,
    missing,
    read: async (path) => {
      read.push(path);
      if (isMissing(path)) throw error;
      const of = path.startsWith('sounds') ? soundFiles : files;
      return JSON.parse(JSON.stringify(of[Number(/\d+/.exec(path)![0])])) as never;
    },
  });
  return { lexicon, read, missing };
}

const fileOf = async (word: string) => {
  const { lexicon, read } = open();
  await lexicon.load([word]);
  return read[0]!;
};

test('a large vocabulary is in many files, none of them large', () => {
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(JSON.stringify(file).length).toBeLessThan(50_000);
});

describe('what is known of words, once they were loaded', () => {
  test.each(['action', 'oeuvre', 'angers', 'andegavum', 'bamako', 'bamot12', 'mairie', 'absent'])(
    '« %s », as if everything were in memory',
    async (word) => {
      const { lexicon } = open();
      await lexicon.load([word]);
      expect(lexicon.find(word)).toEqual(whole.find(word));
      expect(lexicon.beginningWith(word.slice(0, 3))).toEqual(whole.beginningWith(word.slice(0, 3)));
      expect(lexicon.relatedTo(word).map((each) => each.word)).toEqual(whole.relatedTo(word).map((each) => each.word));
    },
  );

  test('the pages that have it in a name, with what is shown of them', async () => {
    const { lexicon } = open();
    await lexicon.load(['andegavum', 'bamako']);
    expect(lexicon.named.map(({ page }) => page)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: 'Angers', byline: 'ville', path: 'lieux/angers/', names: ['Andegavum'] }),
        expect.objectContaining({ title: 'Bamako' }),
      ]),
    );
  });

  test('of a word that stands in very many names, the shortest: the others have words of their own', async () => {
    const { lexicon } = open();
    await lexicon.load(['mairie']);
    const titles = lexicon.named.map(({ page }) => page.title).filter((title) => title.startsWith('Mairie'));
    expect(titles.length).toBeGreaterThanOrEqual(40);
    expect(titles).toContain('Mairie de ville0');
    const { title } = catalogue.at(-1)!;
    expect(titles).not.toContain(title);
    await lexicon.load([title.split(' ').at(-1)!]);
    expect(lexicon.named.map(({ page }) => page.title)).toContain(title);
  });

  test('the words of names that sound alike, whatever their letters', async () => {
    const { lexicon } = open();
    expect(await lexicon.soundingLike(soundOf('bamako'))).toEqual(await whole.soundingLike(soundOf('bamacau')));
    expect(await lexicon.soundingLike('nothing sounds so')).toEqual([]);
  });

  test('the expansions that begin with it', async () => {
    const { lexicon } = open();
    await lexicon.load(['angevin']);
    expect(lexicon.expansionsOf('angevin')).toEqual(content.expansions);
  });
});

describe('what is fetched', () => {
  test('one file for one word, and nothing twice', async () => {
    const { lexicon, read } = open();
    await Promise.all([lexicon.load(['bamako']), lexicon.load(['bamako'])]);
    await lexicon.load(['bamako', 'bamot12']);
    expect(new Set(read).size).toBe(1);
    expect(lexicon.named.filter(({ page }) => page.title === 'Bamako')).toHaveLength(1);
  });

  test('nothing for words that nobody looks for, beside others', async () => {
    const { lexicon, read } = open();
    await lexicon.load(['le', 'bamako', 'des']);
    expect(read).toHaveLength(1);
  });
});

describe('a file that is missing', () => {
  test('the rest answers, and it is known that something lacks', async () => {
    const lost = await fileOf('bamako');
    const { lexicon, missing } = open((path) => path === lost);
    await lexicon.load(['bamako', 'mimot3']);
    expect([lexicon.find('bamako'), lexicon.find('mimot3')?.frequency]).toEqual([undefined, 4]);
    expect(missing.areSome).toBe(true);
  });

  test('it is asked for again at the next search', async () => {
    let isDown = true;
    const { lexicon, missing } = open(() => isDown);
    await lexicon.load(['bamako']).catch(() => undefined);
    isDown = false;
    missing.forget();
    await lexicon.load(['bamako']);
    expect([lexicon.find('bamako')?.inName, missing.areSome]).toEqual(['Bamako', false]);
  });

  test('with its whole version, it is said so', async () => {
    const { lexicon } = open(() => true, new OutdatedIndex());
    await expect(lexicon.load(['bamako', 'action'])).rejects.toBeInstanceOf(OutdatedIndex);
  });
});
