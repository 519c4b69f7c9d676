import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';
import { showPlaces } from '../../support/places.ts';
import { renderAlone } from '../../support/rendered-body.ts';

/** As the page has it, each passage by its place. */
function html(source: string, place = {}): string {
  const body = readBody(source);
  return showPlaces(body, renderAlone(body, place));
}
const NUMBER = '<a class="number" href="#p1" aria-label="Paragraphe 1">1</a>';
/** A body of one block without what stands around it. */
const bare = (body: string) =>
  html(body)
    .replace(/^<div class="passage"><div class="block"(?: id="p1")?>/, '')
    .replace(NUMBER, '')
    .replace(/<\/div>\n<\/div>$/, '');

describe('what Markdown says is what the page holds', () => {
  test.each([
    [
      'a paragraph',
      'un **deux** *trois* `<b>`',
      '<p>un <strong>deux</strong> <em>trois</em> <code>&lt;b&gt;</code></p>',
    ],
    ['what HTML would read', 'a &lt;b&gt; & "c" \\{', '<p>a &lt;b&gt; &amp; "c" {</p>'],
    ['a line that is cut', 'un\\\ndeux', '<p>un<br>\ndeux</p>'],
    ['a link', '[a](/lieux/b/#p2 "c \\"d\\"")', '<p><a href="../lieux/b/#p2" title="c &quot;d&quot;">a</a></p>'],
    ['a link by reference', '[a][b]\n\n[b]: /lieux/c/', '<p><a href="../lieux/c/">a</a></p>'],
    ['a link inside the page', '[a](#p2)', '<p><a href="#p2">a</a></p>'],
    [
      'an address',
      'https://a.fr/é?b=1&c=2',
      '<p><a href="https://a.fr/%C3%A9?b=1&amp;c=2">https://a.fr/é?b=1&amp;c=2</a></p>',
    ],
    ['an address that is encoded already', '[a](/lieux/a%20b/)', '<p><a href="../lieux/a%20b/">a</a></p>'],
    [
      'a picture',
      '![a "b"](/fichiers/c.png "d")',
      '<p><img src="../fichiers/c.png" alt="a &quot;b&quot;" title="d"></p>',
    ],
    ['a heading', '## D’où *vient*-il ?', '<h2 id="doù-vient-il-">D’où <em>vient</em>-il ?</h2>'],
    ['a heading without a letter', '## …', '<h2 id="titre">…</h2>'],
    ['a rule', '***', '<hr>'],
    ['a list', '- un\n- deux\n  1. trois', '<ul>\n<li>un</li>\n<li>deux\n<ol>\n<li>trois</li>\n</ol>\n</li>\n</ul>'],
    ['a list with air', '- un\n\n- deux', '<ul>\n<li>\n<p>un</p>\n</li>\n<li>\n<p>deux</p>\n</li>\n</ul>'],
    ['a list that begins elsewhere', '3. un', '<ol start="3">\n<li>un</li>\n</ol>'],
    [
      'words of others in a list',
      '- un\n  > deux',
      '<ul>\n<li>un\n<blockquote>\n<p>deux</p>\n</blockquote>\n</li>\n</ul>',
    ],
    ['code', '```js\na <b>\n```', '<pre><code class="language-js">a &lt;b&gt;\n</code></pre>'],
    ['an element', '<i lang="en">a</i> b', '<p><i lang="en">a</i> b</p>'],
    ['elements alone', '<i>a</i> <b>b</b>\n<sup>c</sup>', '<p><i>a</i> <b>b</b>\n<sup>c</sup></p>'],
    ['an element alone in a list', '- <i>a</i>', '<ul>\n<li><i>a</i></li>\n</ul>'],
  ])('%s', (_, body, expected) => expect(bare(body)).toBe(expected));

  test('words of others look like words spoken, have a number, and nobody for their author', () => {
    const html = renderAlone(readBody('> un\n>\n> deux'));
    expect(html).toContain('<blockquote><p>«\u00A0un</p>\n<p>deux\u00A0»</p></blockquote></figure>');
    expect(html).toMatch(/class="block quoted" id="\w+">.*<a class="number"/);
    expect(html).not.toContain('figcaption');
  });

  test('a table keeps its columns on their side, and has all its cells', () => {
    expect(bare('| a | b |\n|---|--:|\n| c |').replaceAll('\n', '')).toBe(
      '<div class="table" role="group" tabindex="0" aria-label="Tableau">' +
        '<table><thead><tr><th>a</th><th class="right">b</th></tr></thead>' +
        '<tbody><tr><td>c</td><td class="right"></td></tr></tbody></table></div>',
    );
  });
});

describe('components', () => {
  test.each([
    ['on one line', '<Quote by="a">un *mot*</Quote>'],
    ['on several', '<Quote by="a">\nun *mot*\n</Quote>'],
    ['in a paragraph of its own', '<Quote by="a">\n\nun *mot*\n\n</Quote>'],
  ])('a quotation %s', (_, body) => {
    expect(html(body)).toBe(
      `<div class="passage"><div class="block quoted" id="p1">${NUMBER}` +
        '<figure class="quotation"><blockquote><p>«\u00A0un <em>mot</em>\u00A0»</p></blockquote>' +
        '<figcaption><a href="../intervenants/a/">a</a>, mot pour mot</figcaption></figure></div>\n</div>',
    );
  });

  test('what is said beside the words of a quotation', () => {
    expect(html('<Quote by="a" gloss="<b>" reporting="c">x</Quote>')).toContain(
      'x\u00A0»</p></blockquote>' +
        '<figcaption>selon c, mots rapportés avec les propos d’<a href="../intervenants/a/">a</a> <span class="gloss">[&lt;b&gt;]</span></figcaption>',
    );
  });

  test('a note of the editor’s is a sentence or paragraphs', () => {
    const note = (words: string) =>
      `<div class="editorial-note" role="note" id="ne1"><strong>Note de l’éditeur</strong> ${words}</div>`;
    expect(html('<EditorialNote>un *mot*</EditorialNote>')).toBe(note('un <em>mot</em>'));
    expect(html('<EditorialNote>\n\nun\n\ndeux\n\n</EditorialNote>')).toBe(note('<p>un</p>\n<p>deux</p>'));
  });
});

/** What stands where, one line for each thing: the voice, the words of a block, a note beside it, the rest of a passage. */
function outline(body: string, place: Parameters<typeof html>[1] = {}): string[] {
  return html(body, place)
    .replaceAll(/<a class="(?:number|note-number)"[^>]*>.*?<\/a>/g, '')
    .split(/(?=<div class="(?:passage|block|beside|rest|together|editorial-note|note)\b|<p class="voice|<h2)/)
    .map((part) => `${/class="([\w -]+)"/.exec(part)?.[1] ?? 'h2'}: ${part.replaceAll(/<[^>]*>/g, '').trim()}`.trim())
    .map((line) => line.replace(/^([\w -]+):$/, '$1'));
}

describe('who speaks', () => {
  const place = { voice: { kind: 'reported' as const, of: ['ana'] } };

  test('is said where the voice changes, and every block has the rule of its own', () => {
    const body = 'a\n\nb\n\n<Voice of="source">\n\nc\n\n- d\n\n</Voice>\n\ne';
    expect(outline(body, place)).toEqual([
      ...['passage', 'voice reported: rapporté d’ana', 'block reported: a', 'rest', 'block reported: b'],
      ...['passage', 'voice source: la source', 'block source: c', 'rest', 'block source: d'],
      ...['passage', 'voice reported: rapporté d’ana', 'block reported: e'],
    ]);
  });

  test('words spoken say it themselves, and do not end what was going on', () => {
    expect(outline('a\n\n<Quote by="ana">b</Quote>\n\nc', place)).toEqual([
      ...['passage', 'voice reported: rapporté d’ana', 'block reported: a', 'rest'],
      ...['block quoted: «\u00A0b\u00A0»ana, mot pour mot', 'block reported: c'],
    ]);
  });

  test.each([
    ['several persons', 'ana luc', 'rapporté d’ana et de luc'],
    ['the editor', 'editeur', 'l’éditeur'],
  ])('%s', (_, of, words) =>
    expect(outline(`<Voice of="${of}">a</Voice>`, place)[1]).toMatch(new RegExp(`: ${words}$`)),
  );

  test('a page about the edition is in nobody’s voice', () => {
    expect(outline('a')).toEqual(['passage', 'block: a']);
  });

  test('a number goes through voices, and a voice inside another thing is the words that it holds', () => {
    expect(html('a\n\n<Voice of="source">b</Voice>\n\nc').match(/id="p\d"/g)).toEqual([
      'id="p1"',
      'id="p2"',
      'id="p3"',
    ]);
    expect(html('> <Voice of="source">b</Voice>')).toContain('<blockquote>\n<p>b</p>\n</blockquote>');
  });
});

describe('what stands beside a text', () => {
  test('a note is beside the block that calls it first, and leads back to each of its calls', () => {
    expect(html('a[^1] b[^1]\n\n[^1]: c')).toBe(
      `<div class="passage"><div class="block" id="p1">${NUMBER}<p>a` +
        '<sup><a class="note-call" href="#fn-1" id="fnref-1" aria-label="Note 1">1</a></sup> b' +
        '<sup><a class="note-call" href="#fn-1" id="fnref-1-2" aria-label="Note 1">1</a></sup></p></div>\n' +
        '<div class="beside"><div class="note" role="note" id="fn-1">' +
        '<a class="note-number" href="#fnref-1" aria-label="Retour à l’appel de note 1">1</a> <p>c</p> ' +
        '<a class="note-number" href="#fnref-1-2" aria-label="Retour à l’appel de note 1-2">↩<sup>2</sup></a></div></div>\n</div>',
    );
  });

  test('a passage goes on to the next block that has something beside it', () => {
    expect(outline('a[^1]\n\nb\n\nc[^2]\n\n## d\n\ne\n\n[^1]: f\n\n[^2]: g')).toEqual([
      ...['passage', 'block: a1', 'beside', 'note: f', 'rest', 'block: b'],
      ...['passage', 'block: c2', 'beside', 'note: g', 'h2: d', 'passage', 'block: e'],
    ]);
  });

  test('a note of the editor’s is beside the block before it, or else the first', () => {
    const note = (words: string) => `<EditorialNote>${words}</EditorialNote>`;
    expect(outline(`${note('a')}\n\nb\n\nc\n\n${note('d')}\n\ne`)).toEqual([
      ...['passage', 'block: b', 'beside', 'editorial-note: Note de l’éditeur a'],
      ...['passage', 'block: c', 'beside', 'editorial-note: Note de l’éditeur d', 'rest', 'block: e'].slice(0, 4),
      ...['rest', 'block: e'],
    ]);
  });

  test('what leads into the next block stays with it', () => {
    expect(outline('a :\n\n<Quote by="b">c[^1]</Quote>\n\nd\n\n[^1]: e')).toEqual([
      ...['passage', 'together', 'block: a :', 'block quoted: «\u00A0c1\u00A0»b, mot pour mot'],
      ...['beside', 'note: e', 'rest', 'block: d'],
    ]);
  });

  test('notes are numbered as they are called, by the text first; one that a note calls follows it', () => {
    const notes = html('[^c]: d[^b]\n\na[^c] e[^a]\n\n[^a]: f\n\n[^b]: g\n\n[^z]: h');
    expect(notes.match(/role="note" id="[^"]*"/g)).toEqual(['c', 'b', 'a'].map((id) => `role="note" id="fn-${id}"`));
    expect(notes.match(/class="note-number"[^>]*>\d/g)?.map((link) => link.at(-1))).toEqual(['1', '3', '2']);
  });
});

test('on a page that holds several bodies, ids and links to them have a prefix, and headings go down', () => {
  const body = '## Un\n\n### Deux\n\n[a](#p1) [b](/lieux/c/#p1) d[^1]\n\n<Quote by="a">e</Quote>\n\n[^1]: f';
  const page = html(body, { idPrefix: 'x', headingShift: 2 });
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['x-un', 'x-deux', 'x-p1', 'x-fnref-1', 'x-fn-1', 'x-p2']);
  expect([...page.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    ...['#x-p1', '#x-p1', '../lieux/c/#p1', '#x-fn-1', '#x-fnref-1', '#x-p2', '../intervenants/a/'],
  ]);
  expect(page.match(/<h\d/g)).toEqual(['<h4', '<h5']);
});

/** The check refuses each of these (`tests/unit/checks/rules/no-code.test.ts` and its neighbours). */
describe('what is not in the closed list makes nothing', () => {
  test.each([
    ['a module', 'import a from "b"\n\nc', '<p>c</p>'],
    ['an export', 'export const a = 1\n\nc', '<p>c</p>'],
    ['an expression', 'a {1 + 1} b', '<p>a  b</p>'],
    ['an expression alone', '{1}\n\nc', '<p>c</p>'],
    ['an unknown element', 'a <script>b</script>', '<p>a </p>'],
    ['an unknown component', '<Bad>a</Bad>\n\nc', '<p>c</p>'],
    ['a member', '<a.b>c</a.b>\n\nd', '<p>d</p>'],
    ['a fragment', '<>a</>\n\nb', '<p>b</p>'],
    ['an attribute', '<i onclick="a" style="b" class="c">d</i> e', '<p><i>d</i> e</p>'],
    ['attributes that are code', '<i lang={a} {...b}>c</i> d', '<p><i>c</i> d</p>'],
    ['a link that is a program', '[a](javascript:b)', '<p>a</p>'],
    ['the same, hidden', '[a](&#x20;java&#x0A;script:b) [c](data:d)', '<p>a c</p>'],
    ['a relative address', '[a](b/) [c](//d/)', '<p>a c</p>'],
    ['a picture from elsewhere', 'a ![b](https://c.fr/d.png)', '<p>a </p>'],
    ['a box to tick', '- [ ] a', '<ul>\n<li>a</li>\n</ul>'],
  ])('%s', (_, body, expected) => expect(bare(body)).toBe(expected));
});
