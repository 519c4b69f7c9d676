import { expect, test } from 'vitest';
import { embedBody } from '../../../src/prose/embed.ts';

test.each([
  ['anchors are prefixed', '<p id="p1">x</p>', '<p id="e-p1">x</p>'],
  ['so are links to them', '<a class="n" href="#p1">1</a>', '<a class="n" href="#e-p1">1</a>'],
  [
    'and the calls of notes',
    '<a href="#fn-1" id="fnref-1" aria-describedby="footnote-label">1</a>',
    '<a href="#e-fn-1" id="e-fnref-1" aria-describedby="e-footnote-label">1</a>',
  ],
  ['and what labels', '<section aria-labelledby="t">', '<section aria-labelledby="e-t">'],
  ['links to other pages stay', '<a href="/lieux/angers/#p1">x</a>', '<a href="/lieux/angers/#p1">x</a>'],
  ['links to other sites stay', '<a href="https://a.fr/#b">x</a>', '<a href="https://a.fr/#b">x</a>'],
  ['labels that are not anchors stay', '<a aria-label="p1">x</a>', '<a aria-label="p1">x</a>'],
  ['headings go two levels down', '<h2>a</h2><h3 id="b">b</h3><h4>c</h4>', '<h4>a</h4><h5 id="e-b">b</h5><h6>c</h6>'],
  ['what only looks like a heading stays', '<header>h2</header><h2-x></h2-x>', '<header>h2</header><h2-x></h2-x>'],
])('%s', (_, html, expected) => expect(embedBody(html, 'e')).toBe(expected));
