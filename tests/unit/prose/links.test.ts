import { expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';

const linksOf = (body: string) => readBody(body).links;

test.each([
  ['/lieux/angers/', { kind: 'lieux', slug: 'angers', anchor: undefined }],
  ['/lieux/angers', { kind: 'lieux', slug: 'angers', anchor: undefined }],
  ['/interventions/accueil/#p2', { kind: 'interventions', slug: 'accueil', anchor: 'p2' }],
  ['/interventions/accueil#p2', { kind: 'interventions', slug: 'accueil', anchor: 'p2' }],
])('%s leads to another page of the site', (url, expected) => {
  expect(linksOf(`Voir [ici](${url}).`)).toMatchObject([{ ...expected, text: 'ici', node: { type: 'link' } }]);
});

test.each([
  ['https://www.cnfpt.fr/lieux/angers/'],
  ['mailto:a@exemple.fr'],
  ['#p2'],
  ['/citations/'],
  ['/fichiers/actes/tome.pdf'],
  ['angers/'],
])('%s does not', (url) => expect(linksOf(`Voir [ici](${url}).`)).toEqual([]));

test('links are found wherever they stand, in order, with their places', () => {
  const body = `Un [a](/lieux/a/) et
**[b](/lieux/b/)**.

- [c](/lieux/c/)

<Quote by="x">Mots [d](/lieux/d/)</Quote>

<EditorialNote>

Note [e](/lieux/e/).

</EditorialNote>

Fin[^1].

[^1]: Voir [f](/lieux/f/).
`;
  expect(linksOf(body).map(({ node }) => body.slice(node.from, node.to))).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => `[${slug}](/lieux/${slug}/)`),
  );
});

test('a link by reference is one too, where its address is', () => {
  expect(linksOf('Voir [ici][a].\n\n[a]: /lieux/angers/#p1')).toMatchObject([
    { kind: 'lieux', slug: 'angers', anchor: 'p1', text: '', node: { type: 'definition' } },
  ]);
});
