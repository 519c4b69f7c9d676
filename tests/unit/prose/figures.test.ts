import { expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';
import { toHtml } from '../../../src/prose/html.ts';
import { toMarkdown } from '../../../src/prose/markdown.ts';
import { text } from '../../../src/words/index.ts';
import { renderAlone } from '../../support/rendered-body.ts';

const FIGURE = `<Figure credit="Léa Roux & fils" licence="CC-BY-4.0">

![Une rivière "large"](/fichiers/a b.jpg)

La berge, *le soir*.

Et la nuit.

</Figure>`.replace('a b', 'ab');

const html = (source: string) => renderAlone(readBody(source));

test('a picture with what is written below it, and whose it is', () => {
  expect(html(FIGURE)).toContain(
    '<figure class="picture"><img src="../fichiers/ab.jpg" alt="Une rivière &quot;large&quot;" loading="lazy" decoding="async">' +
      '<figcaption>La berge, <em>le soir</em>. Et la nuit. ' +
      '<small>Léa Roux &amp; fils, <a href="https://licence.example/CC-BY-4.0">CC-BY-4.0</a></small></figcaption></figure>',
  );
});

test('on one line or several, the same', () => {
  const oneLine = '<Figure credit="Léa">![a](/fichiers/a.jpg) La berge.</Figure>';
  const lines = '<Figure credit="Léa">\n![a](/fichiers/a.jpg)\nLa berge.\n</Figure>';
  expect(html(lines)).toBe(html(oneLine));
  expect(html(oneLine)).toContain('<figcaption>La berge. <small>Léa</small></figcaption>');
});

test('a picture alone in its paragraph has its title below it; one in a sentence stays there', () => {
  expect(html('![a](/fichiers/a.jpg "La berge.")')).toContain('<figcaption>La berge.</figcaption>');
  expect(html('![a](/fichiers/a.jpg)')).not.toContain('figcaption');
  expect(html('Voici ![a](/fichiers/a.jpg "b") ici.')).toContain('<p>Voici <img src="../fichiers/a.jpg" alt="a"');
});

test('nobody says a caption, and no number counts it', () => {
  const { blocks } = readBody(`un\n\n${FIGURE}\n\ndeux`);
  expect(blocks.map(({ kind, numbered, number, text: words }) => [kind, numbered, number, words])).toEqual([
    ['paragraph', true, 1, 'un'],
    ['figure', false, 1, 'La berge, le soir. Et la nuit.'],
    ['paragraph', true, 2, 'deux'],
  ]);
  expect(blocks[1]!.voice?.kind).toBe('editor');
});

test('what one voice says goes on around it', () => {
  const shown = html('<Voice of="ana">\n\nun\n\n![a](/fichiers/a.jpg "b")\n\ndeux\n\n</Voice>');
  expect(shown.match(/class="voice/g)).toHaveLength(1);
});

test('a picture whose sides are known moves nothing, and comes in its size', () => {
  const body = readBody('![a](/fichiers/é.jpg)');
  const shown = toHtml(body, {
    link: (path) => `..${path}`,
    speaker: () => undefined,
    picture: (path) => ({
      width: 1200,
      height: 800,
      sizes: [480, 1200].map((width) => ({ href: `..${path}.${width}.webp`, width })),
    }),
    words: { ...text, voice: () => '', licenceOf: () => undefined },
  });
  expect(shown).toContain('width="1200" height="800"');
  expect(shown).toContain('srcset="../fichiers/%C3%A9.jpg.480.webp 480w, ../fichiers/%C3%A9.jpg.1200.webp 1200w"');
});

test('an address that is a program makes nothing', () => {
  expect(html('<Figure>![a](javascript:alert\\(1\\)) b</Figure>')).not.toContain('<figure');
  expect(html('<Figure licence="nulle">b</Figure>')).not.toContain('<figure');
});

test('in Markdown, a picture, then its caption', () => {
  const markdown = toMarkdown(readBody(FIGURE), {
    link: (path) => path,
    speaker: () => undefined,
    words: { ...text, voice: () => '', licenceOf: (id) => ({ label: id, href: 'https://licence.example/' }) },
  });
  expect(markdown).toBe(
    '![Une rivière "large"](/fichiers/ab.jpg)\n\nLa berge, *le soir*. Et la nuit. (Léa Roux & fils, [CC-BY-4.0](https://licence.example/))',
  );
});
