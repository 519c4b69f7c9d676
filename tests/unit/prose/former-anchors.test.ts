import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readRecord } from '../../../src/prose/anchors/record.ts';
import { readBody } from '../../../src/prose/body.ts';
import { renderAlone } from '../../support/rendered-body.ts';

const SOURCE = `Un fleuve[^1].

- une digue

| un pont |
| --- |

<EditorialNote>Une foire.</EditorialNote>

[^1]: Une crue.
`;
const RECORD = readRecord(
  [
    '{"id":"b3c","anciens":["p1","c3d"],"texte":"Un fleuve."}',
    '{"id":"d3f","anciens":["f3g"],"texte":"une digue"}',
    '{"id":"g3h","anciens":["h3j"],"texte":"un pont"}',
    '{"id":"j3k","anciens":["ne1"],"texte":"Une foire."}',
    '{"id":"k3m","anciens":["fn-1"],"texte":"Une crue."}',
    '{"id":"m3n","anciens":["p2"],"retire":"2026-11-26"}',
    '{"id":"n3r","passe":"etudes-de-cas/y#b3c"}',
  ].join('\n'),
);
const body = readBody(SOURCE, { entry: 'interventions/x', record: RECORD });
const pageOf = (place = {}) => parse(renderAlone(body, place));
const page = pageOf();

test.each([
  ['a paragraph', 'div.block', 'b3c', ['p1', 'c3d']],
  ['an item of a list', 'li', 'd3f', ['f3g']],
  ['a table', 'div.block', 'g3h', ['h3j']],
  ['a note of the editor’s', 'div.editorial-note', 'j3k', ['ne1']],
  ['a footnote', 'div.note', 'k3m', ['fn-1']],
])('%s has its id, and its former ones lead to its beginning', (_, selector, id, former) => {
  const passage = page.querySelector(`${selector}[id=${id}]`)!;
  const empty = passage.querySelectorAll('span').filter((span) => span.parentNode === passage);
  expect(empty.map((span) => span.id)).toEqual(former);
  expect(passage.childNodes.slice(0, former.length)).toEqual(empty);
  expect(empty.every((span) => span.childNodes.length === 0)).toBe(true);
});

test('what is removed, or has gone to another text, leads below the text to a line that says so', () => {
  expect(page.querySelectorAll('.gone').map((line) => [line.id, line.innerHTML])).toEqual([
    ['m3n', 'Le passage qui avait cette adresse a été retiré le 26 novembre 2026.'],
    ['p2', 'Le passage qui avait cette adresse a été retiré le 26 novembre 2026.'],
    [
      'n3r',
      '<a href="../etudes-de-cas/y/#b3c">Le passage qui avait cette adresse est maintenant dans un autre texte.</a>',
    ],
  ]);
  expect(page.childNodes.filter(({ rawTagName }) => rawTagName).at(-1)).toBe(page.querySelectorAll('.gone').at(-1));
});

test('on a page that holds several texts, all of them have its prefix', () => {
  const ids = (document: typeof page) => document.querySelectorAll('[id]').map(({ id }) => id);
  expect(ids(pageOf({ idPrefix: 'interventions-x' }))).toEqual(ids(page).map((id) => `interventions-x-${id}`));
});
