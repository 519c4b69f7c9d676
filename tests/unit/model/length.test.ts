import { expect, test } from 'vitest';
import { countChapterWords, countWords, toMinutes } from '../../../src/model/length.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const wordsOf = (body: string) =>
  countWords(
    proceedingsOf(contentFile('parties', 'a', {}, body), contentFile('intervenants', 'x')).get('parties', 'a'),
  );

test.each([
  ['nothing', '', 0],
  ['words, with what joins their parts', 'L’eau, peut-être : 14 200 m³.', 3],
  ['a list, a table, a quotation', 'Un.\n\n- deux\n\n| trois |\n| - |\n| quatre |\n\n<Quote by="x">cinq</Quote>', 5],
  ['a note', 'Un[^1].\n\n[^1]: Deux trois.', 3],
  ['another voice', '<Voice of="source">\n\nUn.\n\n</Voice>', 1],
  ['no heading', '## Un\n\nDeux.', 1],
  ['no line that leads elsewhere', 'Un.\n\n<See>Voir ailleurs.</See>', 1],
  ['no note of the editor', 'Un.\n\n<EditorialNote>Deux.</EditorialNote>', 1],
])('words are counted: %s', (_, body, count) => expect(wordsOf(body)).toBe(count));

test('those of a chapter are its own and those of its entries, the chapters inside it aside', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'a', {}, 'Un.'),
    contentFile('parties', 'b', { parent: 'a' }, 'Deux trois.'),
    contentFile('interventions', 'c', { partie: 'a' }, 'Quatre cinq six.'),
  );
  expect(countChapterWords(proceedings.get('parties', 'a'))).toBe(4);
});

test.each([
  [0, 1],
  [1, 1],
  [329, 1],
  [330, 2],
  [2200, 10],
])('%i words are read in %i minutes', (words, minutes) => expect(toMinutes(words)).toBe(minutes));
