import { expect, test } from 'vitest';
import { search } from '../../../src/search/engine.ts';
import { fakeIndex } from '../../support/fake-search-index.ts';

const REQUEST = { filters: {}, typing: false, literal: false };
const pages = [
  { name: 'un', words: 'ville port' },
  { name: 'deux', words: 'ville' },
  { name: 'trois', words: 'canal' },
];

/** An index in which « ville » is too common for all of its texts to be found. */
function indexOfCities() {
  const index = fakeIndex(pages);
  index.lexicon = { ...index.lexicon, isCommon: (word: string) => word === 'ville' };
  return index;
}

test.each([
  ['a common word', 'ville', {}, true],
  ['a common word beside another', 'ville port', {}, false],
  ['a common word with a filter, for which all are looked for', 'ville', { ville: ['Oslo'] }, false],
  ['a rare word', 'canal', {}, false],
  ['nothing asked', '', {}, false],
])('%s: whether there are more texts than are counted is known', async (_, query, filters, isLeast) => {
  const { counted } = await search({ query, ...REQUEST, filters }, indexOfCities());
  expect(counted).toEqual({ isLeast, isMost: false });
});

test('of what a voice says, no more than some texts are looked at', async () => {
  const many = Array.from({ length: 40 }, (_, place) => ({
    name: `t${place}`,
    words: 'canal',
    facets: { voix: ['mot pour mot'] },
  }));
  const { counted } = await search(
    { query: 'canal', ...REQUEST, filters: { voix: ['mot pour mot'] } },
    fakeIndex(many),
  );
  expect(counted.isMost).toBe(true);
});
