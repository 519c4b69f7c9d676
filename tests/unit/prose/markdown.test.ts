import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Root } from 'mdast';
import { readBody } from '../../../src/prose/body.ts';
import { toMarkdown, type MarkdownSetting } from '../../../src/prose/markdown.ts';
import { toText } from '../../../src/prose/text.ts';
import { text } from '../../../src/words/index.ts';
import { BODIES } from '../../cases/bodies.ts';

const setting: MarkdownSetting = {
  link: (path) => `https://exemple.org/actes${path}`,
  speaker: (slug) => ({ label: slug.toUpperCase(), href: `/intervenants/${slug}/` }),
  voice: { kind: 'reported', of: ['ana'] },
  words: {
    ...text,
    voice: (kind, names) => (kind === 'reported' ? text.reportedFrom(names) : kind),
    licenceOf: (id) => ({ label: id, href: `https://licence.example/${id}` }),
  },
};
const render = (source: string): string => toMarkdown(readBody(source), setting);
const parseMarkdown = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const fold = (written: string): string => written.replace(/\s+/g, ' ').trim();

test('a text with its voices, its numbers, its quotations and its notes', () => {
  expect(
    render(
      [
        'Elle parle de [Lyon](/lieux/lyon/)[^1].',
        '<Quote by="bob" gloss="le maire" reporting="l’État">Ici *même*.</Quote>',
        'Elle poursuit.',
        '<Voice of="source">\n\nLa salle rit.\n\n</Voice>',
        '<EditorialNote>Mot illisible.</EditorialNote>',
        '## Une suite',
        '- un\n- deux',
        '[^1]: Une note.\n\n    En deux paragraphes.',
      ].join('\n\n'),
    ),
  ).toMatchInlineSnapshot(`
    "*(rapporté d’ANA)*

    **§ 1** Elle parle de [Lyon](https://exemple.org/actes/lieux/lyon/)[^1].

    > **§ 2** « Ici *même*. »
    >
    > — selon l’État, mots rapportés avec les propos de [BOB](/intervenants/bob/) \\[le maire\\]

    **§ 3** Elle poursuit.

    *(source)*

    **§ 4** La salle rit.

    > **Note de l’éditeur** Mot illisible.

    ## Une suite

    *(rapporté d’ANA)*

    - un
    - deux

    [^1]: Une note.

        En deux paragraphes."
  `);
});

describe.each(BODIES)('%s', (_, source) => {
  test('is read back as the same words, each block once', () => {
    const body = readBody(source);
    const markdown = render(source);
    const written = fold(toText(parseMarkdown(markdown)));
    for (const block of [...body.sayings, ...body.notes].filter(({ text: words }) => words !== ''))
      expect(written.split(fold(block.text))).toHaveLength(2);
  });
});

test.each([
  '# pas un titre',
  '- pas une liste',
  '1. pas une liste',
  '> pas une citation',
  'une *étoile*, un _trait_, un `code` et un \\ seul',
  '<script>alert(1)</script> &lt; &amp; AT&T',
  '[pas](un-lien) ![ni](une-image)',
  'a | b ~~c~~',
  '--- et ===',
])('words that look like signs stay words: %s', (words) => {
  const body = readBody('un');
  const [paragraph] = body.root.children;
  if (paragraph?.type !== 'paragraph') throw new Error('No paragraph.');
  paragraph.children = [{ type: 'text', value: words }];
  const tree = parseMarkdown(
    toMarkdown(body, { ...setting, voice: undefined, words: { ...setting.words, paragraphs: () => '1' } }),
  );
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(toText(tree)).toBe(`1 ${words}`);
});

test('an address that is a program leads nowhere', () => {
  expect(render('[mots](javascript:alert)')).not.toContain('javascript');
});
