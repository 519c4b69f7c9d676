import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n<Quote by="ana-bel">';
const inQuote = (words: string) =>
  faultsOf({ 'parties/paix.mdx': `${HEAD}${words}</Quote>\n` }).map(
    ({ at, rule }) => `${at.replace('parties/paix.mdx:', '')} ${rule}`,
  );

describe('more than a paragraph', () => {
  test.each([
    ['\n\nUn.\n\nDeux.\n\nTrois.\n\n', '11:1'],
    ['\n\n## Un\n\n', '9:1'],
    ['\n- un\n- deux\n', '8:1'],
    ['\n\n| un |\n| --- |\n| deux |\n\n', '9:1'],
  ])('%j', (words, place) => expect(inQuote(words)).toEqual([`${place} citation-en-plusieurs-blocs`]));
});

test.each(['Un.', '\nUn.\n', '\n\nUn,\ndeux.\n\n', 'Un.</Quote> <Quote by="ana-bel">Deux.'])('one: %j', (words) => {
  expect(inQuote(words)).toEqual([]);
});
