import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';
import { renderAlone } from '../../support/rendered-body.ts';

const html = (body: string, place = {}) => renderAlone(readBody(body), place);
/** Without the number of the first paragraph, which most of these cases have. */
const bare = (body: string) =>
  html(body).replace('<p id="p1"><a class="number" href="#p1" aria-label="Paragraphe 1">1</a>', '<p>');

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
    ['words of others', '> un\n>\n> deux', '<blockquote>\n<p>un</p>\n<p>deux</p>\n</blockquote>'],
    ['code', '```js\na <b>\n```', '<pre><code class="language-js">a &lt;b&gt;\n</code></pre>'],
    ['an element', '<i lang="en">a</i> b', '<p><i lang="en">a</i> b</p>'],
    ['elements alone', '<i>a</i> <b>b</b>\n<sup>c</sup>', '<p><i>a</i> <b>b</b>\n<sup>c</sup></p>'],
    ['an element alone in a list', '- <i>a</i>', '<ul>\n<li><i>a</i></li>\n</ul>'],
  ])('%s', (_, body, expected) => expect(bare(body)).toBe(expected));

  test('a table keeps its columns on their side, and has all its cells', () => {
    expect(html('| a | b |\n|---|--:|\n| c |').replaceAll('\n', '')).toBe(
      '<table><thead><tr><th>a</th><th class="right">b</th></tr></thead>' +
        '<tbody><tr><td>c</td><td class="right"></td></tr></tbody></table>',
    );
  });
});

describe('components', () => {
  const number = '<a class="number" href="#p1" aria-label="Paragraphe 1">1</a>';

  test.each([
    ['on one line', '<Quote by="a">un *mot*</Quote>'],
    ['on several', '<Quote by="a">\nun *mot*\n</Quote>'],
    ['in a paragraph of its own', '<Quote by="a">\n\nun *mot*\n\n</Quote>'],
  ])('a quotation %s', (_, body) => {
    expect(html(body)).toBe(
      `<figure class="quotation" id="p1">${number}<blockquote><p>«\u00A0un <em>mot</em>\u00A0»</p></blockquote>` +
        '<figcaption><a href="../intervenants/a/">a</a></figcaption></figure>',
    );
  });

  test('what is said beside the words of a quotation', () => {
    expect(html('<Quote by="a" gloss="<b>" reporting="c">x</Quote>')).toContain(
      'x\u00A0» <span class="gloss">[&lt;b&gt;]</span></p></blockquote>' +
        '<figcaption><a href="../intervenants/a/">a</a> <span>· citant c</span></figcaption>',
    );
  });

  test('a note of the editor’s is a sentence or paragraphs', () => {
    const note = (words: string) =>
      `<div class="editorial-note" role="note"><strong>Note de l’éditeur</strong> ${words}</div>`;
    expect(html('<EditorialNote>un *mot*</EditorialNote>')).toBe(note('un <em>mot</em>'));
    expect(html('<EditorialNote>\n\nun\n\ndeux\n\n</EditorialNote>')).toBe(note('<p>un</p>\n<p>deux</p>'));
  });
});

describe('footnotes', () => {
  test('a note stands at the end, and leads back to each of its calls', () => {
    expect(html('a[^1] b[^1]\n\n[^1]: c')).toBe(
      [
        '<p id="p1"><a class="number" href="#p1" aria-label="Paragraphe 1">1</a>a' +
          '<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> b' +
          '<sup><a href="#fn-1" id="fnref-1-2" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>',
        '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Notes</h2>',
        '<ol>\n<li id="fn-1">',
        '<p>c <a href="#fnref-1" data-footnote-backref="" aria-label="Retour à l’appel de note 1" class="data-footnote-backref">↩</a> ' +
          '<a href="#fnref-1-2" data-footnote-backref="" aria-label="Retour à l’appel de note 1-2" class="data-footnote-backref">↩<sup>2</sup></a></p>',
        '</li>\n</ol>\n</section>',
      ].join('\n'),
    );
  });

  test('notes are numbered as they are called, by the text first', () => {
    const ranks = html('[^c]: d[^b]\n\na[^c] e[^a]\n\n[^a]: f\n\n[^b]: g\n\n[^z]: h').match(/<li id="[^"]*"/g);
    expect(ranks).toEqual(['<li id="fn-c"', '<li id="fn-a"', '<li id="fn-b"']);
  });

  test('a note that ends with something else than a paragraph leads back below it', () => {
    expect(html('a[^1]\n\n[^1]: b\n\n    - c')).toMatch(/<\/ul>\n<a href="#fnref-1"/);
  });
});

test('on a page that holds several bodies, ids and links to them have a prefix, and headings go down', () => {
  const body = '## Un\n\n### Deux\n\n[a](#p1) [b](/lieux/c/#p1) d[^1]\n\n<Quote by="a">e</Quote>\n\n[^1]: f';
  const page = html(body, { idPrefix: 'x', headingShift: 2 });
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['x-un', 'x-deux', 'x-p1', 'x-fnref-1', 'x-p2', 'x-footnote-label', 'x-fn-1']);
  expect([...page.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    ...['#x-p1', '#x-p1', '../lieux/c/#p1', '#x-fn-1', '#x-p2', '../intervenants/a/', '#x-fnref-1'],
  ]);
  expect(page.match(/<h\d/g)).toEqual(['<h4', '<h5', '<h4']);
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
