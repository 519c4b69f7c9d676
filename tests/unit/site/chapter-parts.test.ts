import { expect, test } from 'vitest';
import { chapterSections, partChapter } from '../../../src/site/chapter-parts.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

/** A chapter of that many words, whose texts have those. */
function chapterOf(own: number, ...texts: number[]) {
  const write = (count: number) => 'mot '.repeat(count);
  const files = texts.map((count, rank) =>
    contentFile('interventions', `t${rank + 1}`, { ordre: rank + 1 }, write(count)),
  );
  return proceedingsOf(contentFile('parties', 'chapitre', {}, write(own)), ...files).get('parties', 'chapitre');
}

test.each<[string, number[], string[][]]>([
  ['one page for a short one', [100, 100, 100], [['t1', 't2']]],
  ['one page for one without texts', [100], [[]]],
  ['just full, with what is around their words', [1000, 940, 940], [['t1', 't2']]],
  ['one word more', [1001, 940, 940], [['t1'], ['t2']]],
  ['a text that is too long by itself is one page', [10, 9000, 10, 10], [['t1'], ['t2', 't3']]],
  ['after a long text of its own, the first stays with it', [9000, 10, 10], [['t1'], ['t2']]],
])('a chapter is cut at its texts: %s', (_, [own, ...texts], pages) => {
  const parts = partChapter(chapterOf(own!, ...texts));
  expect(parts.map(({ items }) => items.map(({ slug }) => slug))).toEqual(pages);
});

test('each page knows its number, the rank of its first text, and the others', () => {
  const parts = partChapter(chapterOf(0, 2400, 2400, 500, 2400));
  const all = [1, 2, 3].map((number) => ({ number, label: String(number) }));
  expect(parts.map(({ number, first, count }) => [number, first, count])).toEqual([
    [1, 1, 4],
    [2, 2, 4],
    [3, 4, 4],
  ]);
  for (const part of parts) expect(part.all).toEqual(all);
});

test('a text stands on its page, at its anchor', () => {
  expect(chapterSections(chapterOf(0, 3000, 3000)).map(({ entry, href }) => [entry.slug, href])).toEqual([
    ['t1', '/parties/chapitre/#interventions-t1'],
    ['t2', '/parties/chapitre/page/2/#interventions-t2'],
  ]);
});

test('a notion that is only looked up has no place in the text', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'chapitre'),
    contentFile('definitions', 'glose', { ordre: 1 }),
    contentFile('interventions', 'dit', { ordre: 2 }, 'Un mot.'),
  );
  expect(chapterSections(proceedings.get('parties', 'chapitre')).map(({ entry }) => entry.slug)).toEqual(['dit']);
});
