import { expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';
import { placeOf } from '../../support/places.ts';

/** Each block as `p1 text`, or `(p1) text` when it only follows the number. */
function blocksOf(body: string): string[] {
  return readBody(body).blocks.map(({ kind, number, place, numbered, text }) => {
    const at = place || (number > 0 ? `p${number}` : '');
    return `${numbered && kind !== 'editorial note' ? at : `(${at})`} ${text}`;
  });
}

test.each([
  ['paragraphs count from 1', 'un\n\ndeux\n\ntrois', ['p1 un', 'p2 deux', 'p3 trois']],
  ['a quotation counts like a paragraph', 'un\n\n<Quote by="a">mots</Quote>\n\ndeux', ['p1 un', 'p2 mots', 'p3 deux']],
  ['a heading does not count', '## Titre\n\nun\n\n## Autre\n\ndeux', ['() Titre', 'p1 un', '(p1) Autre', 'p2 deux']],
  ['a list does not count; its items are blocks', 'un\n\n- a\n- b\n\ndeux', ['p1 un', '(p1) a', '(p1) b', 'p2 deux']],
  ['a block quotation counts like a paragraph', 'un\n\n> cité\n\ndeux', ['p1 un', 'p2 cité', 'p3 deux']],
  ['a table does not count', 'un\n\n| a |\n|---|\n| b |\n\ndeux', ['p1 un', '(p1) a b', 'p2 deux']],
  [
    'an editorial note does not count, on one line or several',
    'un\n\n<EditorialNote>note</EditorialNote>\n\n<EditorialNote>\n\nnote\n\n</EditorialNote>\n\ndeux',
    ['p1 un', '(ne1) note', '(ne2) note', 'p2 deux'],
  ],
  ['a footnote is not a block at all', 'un[^1]\n\n[^1]: note\n\ndeux', ['p1 un', 'p2 deux']],
  ['a quotation inside a note or a list does not count', '- <Quote by="a">mots</Quote>\n\nun', ['() mots', 'p1 un']],
  ['markup is not text', 'un **deux** [trois](/lieux/angers/) *quatre*', ['p1 un deux trois quatre']],
  ['lines and runs of spaces are folded', 'un\ndeux   trois', ['p1 un deux trois']],
  ['no-break spaces are kept', 'un\u00A0: deux\u202F!', ['p1 un\u00A0: deux\u202F!']],
  ['nothing', '', []],
])('%s', (_, body, expected) => expect(blocksOf(body)).toEqual(expected));

test('what is counted or listed has an anchor of its own; what parts or leads on, that of the number before', () => {
  const body = readBody('## T\n\nun\n\n## U\n\n- a\n- b\n\n| c |\n|---|\n\n> d\n\n<See>e</See>\n\ndeux');
  const own = body.passages.map(({ anchor }) => anchor);
  expect(new Set(own).size).toBe(6);
  for (const anchor of own) expect(anchor).toMatch(/^[b-z][b-z\d]{2,}$/);
  const [one, ...others] = own;
  expect(body.blocks.map(({ anchor }) => anchor)).toEqual(['', one, one, ...others.slice(0, 4), others[3], others[4]]);
});

test.each([
  ['a hard break', 'un\\\ndeux  \ntrois', 'un deux trois'],
  ['the cells of a table', '| un | deux |\n|---|---|\n| trois | quatre |', 'un deux trois quatre'],
  ['the paragraphs of a list item, and a list inside it', '- un\n\n  deux\n  - trois', 'un deux trois'],
  ['the paragraphs of a note', '<EditorialNote>\n\nun\n\n- deux\n\n</EditorialNote>', 'un deux'],
  ['but not markup inside a word', 'un**deux**<sub>trois</sub>', 'undeuxtrois'],
])('words stay apart: %s', (_, body, text) => {
  expect(readBody(body).blocks.map((block) => block.text)).toEqual([text]);
});

test('a line that only leads elsewhere is a block without a number, and says nothing', () => {
  const body = readBody('Un.\n\n<See>Voir [là](/lieux/la/).</See>\n\nDeux.\n\n- trois');
  expect(body.blocks.map(({ kind, anchor, numbered }) => `${kind} ${placeOf(body, anchor)} ${numbered}`)).toEqual([
    'paragraph p1 true',
    'cross-reference p1 false',
    'paragraph p2 true',
    'list item (trois) false',
  ]);
  expect(body.sayings.map(({ text }) => text)).toEqual(['Un.', 'Deux.', 'trois']);
});

test('blocks in another voice are numbered with the others', () => {
  const { blocks } = readBody('Un.\n\n<Voice of="luc eve">\n\nDeux.\n\n- trois\n\n</Voice>\n\nQuatre.');
  expect(blocks.map(({ number, text, voice }) => `p${number} ${text} ${voice?.of.join() ?? ''}`.trim())).toEqual([
    'p1 Un.',
    'p2 Deux. luc,eve',
    'p2 trois luc,eve',
    'p3 Quatre.',
  ]);
});
