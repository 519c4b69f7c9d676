import { expect, test } from 'vitest';
import { readText } from '../../../src/book/text/read-text.ts';
import type { Inline } from '../../../src/book/text/tree.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

/** The units of a text that stands beside another, which begins with a list. */
function read(body: string) {
  const proceedings = proceedingsOf(
    contentFile('parties', 'chapitre', {}, body),
    contentFile('interventions', 'liste', { partie: 'chapitre' }, 'Deux choses :\n\n- une ;\n- deux.'),
  );
  return readText(proceedings.get('parties', 'chapitre'), proceedings, 2).units;
}

const inlinesOf = (body: string): Inline[] =>
  read(body).flatMap(({ flow }) => (flow.type === 'paragraph' ? flow.children : []));

test.each([
  ['a whole text, at its head', '/interventions/liste/', undefined],
  ['a place that is not there, at its head', '/interventions/liste/#ailleurs', undefined],
  ['a paragraph, at that one', '/interventions/liste/#p1', expect.stringMatching(/^[a-z0-9]{3}$/)],
])('a link leads to %s', (_, address, anchor) => {
  const [link] = inlinesOf(`[Ici](${address}).`).filter(({ type }) => type === 'link');
  expect(link).toMatchObject({ to: { type: 'text', entry: { slug: 'liste' }, anchor } });
});

test('a picture has below it what is written there and whose it is, and nobody says it', () => {
  const units = read(
    'Avant.\n\n<Figure credit="Rives vives" licence="CC-BY-4.0">\n\n![La berge](/fichiers/berge.jpg)\n\nLa berge en 2023.\n\n</Figure>\n\nAprès.',
  );
  expect(units.map(({ label, voice }) => [label, voice?.kind])).toEqual([
    ['la synthèse', 'source'],
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
    [undefined, 'source'],
  ]);
  expect(units.slice(1, 4).map(({ flow }) => flow)).toEqual([
    { type: 'paragraph', children: [{ type: 'picture', path: '/fichiers/berge.jpg', description: 'La berge' }] },
    { type: 'paragraph', children: [{ type: 'text', text: 'La berge en 2023.' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Rives vives' },
        { type: 'text', text: ', ' },
        expect.objectContaining({
          type: 'link',
          to: { type: 'web', url: expect.stringContaining('creativecommons.org') },
        }),
      ],
    },
  ]);
});
