import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';
import { loadContent } from '../../../src/source/load-content.ts';
import { renderBody } from '../../support/rendered-body.ts';

/** Numbered blocks with their anchors, then the notes, as `src/prose` reads them. */
function readAll(source: string) {
  const { blocks, notes } = readBody(source);
  const numbered = blocks.filter((block) => block.numbered).map(({ anchor, text }) => ({ anchor, text }));
  return { numbered, notes };
}

/** The same, as Sätteri renders them. */
function renderAll(source: string) {
  const { numbered, notes } = renderBody(source);
  return { numbered, notes };
}

/** The model and the search index say « p3 » of the paragraph that the page numbers 3, or every link would be off. */
describe('the renderer and the reader number the same blocks', () => {
  const proseFiles = loadContent('content').files.filter(({ body }) => body.trim() !== '');

  test.each(proseFiles.map(({ kind, slug, body }) => [`${kind}/${slug}`, body]))('%s', (_, body) => {
    expect(readAll(body)).toEqual(renderAll(body));
  });

  test('the content has what makes this worth looking at', () => {
    const rendered = proseFiles.map(({ body }) => renderBody(body));
    expect(proseFiles.length).toBeGreaterThanOrEqual(69);
    expect(rendered.reduce((sum, { numbered }) => sum + numbered.length, 0)).toBeGreaterThan(150);
    expect(rendered.reduce((sum, { notes }) => sum + notes.length, 0)).toBeGreaterThan(0);
  });
});

describe('so they do of what the content may come to hold', () => {
  test.each([
    ['a paragraph', 'un **deux** [trois](/lieux/angers/)'],
    ['a quotation on one line', 'un\n\n<Quote by="a">des *mots*.</Quote>\n\ndeux'],
    ['a quotation on several lines', '<Quote by="a">\ndes *mots*.\n</Quote>\n\ndeux'],
    ['a quotation in paragraphs', '<Quote by="a">\n\nun\n\ndeux\n\n</Quote>\n\ntrois'],
    ['a quotation right after a paragraph', 'un\n<Quote by="a">\ndeux\n</Quote>'],
    ['a quotation right before a paragraph', '<Quote by="a">\nun\n</Quote>\ndeux'],
    ['two quotations in a row, each on several lines', '<Quote by="a">\nun\n</Quote>\n<Quote by="b">\ndeux\n</Quote>'],
    ['two quotations on one line', '<Quote by="a">un</Quote> <Quote by="b">deux</Quote>\n\ntrois'],
    ['two quotations on adjacent lines', '<Quote by="a">un</Quote>\n<Quote by="b">deux</Quote>\n\ntrois'],
    ['text after a quotation', '<Quote by="a">un</Quote>.\n\ndeux'],
    ['an editorial note on one line', '<EditorialNote>un</EditorialNote>\n\ndeux'],
    ['an editorial note on several', '<EditorialNote>\n\nun\n\n</EditorialNote>\n\ndeux'],
    ['headings and a rule', '## un\n\ndeux\n\n---\n\ntrois'],
    ['lists', '- un\n\n  deux\n- trois\n\nquatre\n\n1. cinq\n\nsix'],
    ['block quotations and tables', '> un\n>\n> deux\n\ntrois\n\n| a |\n|---|\n| b |\n\nquatre'],
    ['footnotes, one with two paragraphs', 'un[^1] deux[^b]\n\n[^1]: trois\n\n    quatre\n\n[^b]: cinq\n\nsix'],
    ['footnotes called in another order', 'un[^b] deux[^a]\n\n[^a]: trois\n\n[^b]: quatre'],
    ['a footnote that nothing calls', 'un\n\n[^a]: deux\n\ntrois'],
    ['a footnote called from another', 'un[^a]\n\n[^a]: deux[^b]\n\n[^b]: trois'],
    ['a footnote inside a note', 'un[^a]\n\n<EditorialNote>\n\n[^a]: deux\n\n</EditorialNote>'],
    ['hard breaks', 'un\\\ndeux  \ntrois'],
    ['a footnote called twice', 'un[^1] deux[^1]\n\n[^1]: trois'],
    ['a footnote called from a quotation', '<Quote by="a">un[^1]</Quote>\n\n[^1]: deux'],
    ['straight quotes, dots and dashes, left as they are', 'l\'un "deux"... trois -- quatre'],
    ['no-break spaces', 'un\u00A0: deux\u202F! «\u00A0trois\u00A0»'],
    ['dollars, carets and colons, which mean nothing', '$un$ deux^3^ ~quatre~\n\n:::cinq\n\nsix\n:::'],
    ['an address', 'voir https://exemple.fr/a, puis'],
    ['lines that end as in Windows', 'un\r\ndeux\r\n\r\n<Quote by="a">trois</Quote>\r\n'],
    ['nothing', ''],
  ])('%s', (_, body) => expect(readAll(body)).toEqual(renderAll(body)));
});
