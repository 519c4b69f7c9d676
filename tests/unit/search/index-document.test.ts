import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/model/entities.ts';
import type { Proceedings } from '../../../src/model/proceedings.ts';
import { toEntities, toHtml, toIndexDocuments } from '../../../src/search/index-document.ts';
import { readPassageId } from '../../../src/search/passage-id.ts';
import { Tokenizer } from '../../../src/search/tokenizer.ts';
import { loadProceedings } from '../../support/built-site.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';
import { renderAlone } from '../../support/rendered-body.ts';
import { placeOf } from '../../support/places.ts';

const BODY = `Avant l’eau\u00A0: 14\u202F200 m³ & <sub>2</sub>[^1].

- un
- deux

<Quote by="ana-bel">Des «\u00A0mots\u00A0».</Quote>

[^1]: Une note.
`;
const proceedings = proceedingsOf(
  contentFile('interventions', 'accueil', { titre: 'L’eau & "le feu"', resume: 'En bref.' }, BODY),
  contentFile('definitions', 'jumelage', { terme: 'jumelage', variantes: ['appariement'], ordre: 2 }),
  contentFile('parties', 'chapitre', { titre: 'Partie' }),
  contentFile('pages', 'a-propos', {}, 'Un.'),
  contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel' }),
);
const accueil = proceedings.get('interventions', 'accueil');
const page = htmlOf(accueil, proceedings);

test('passages are the summary, the numbered blocks with what follows them, the notes, each with its anchor', () => {
  const passages = passagesOf(accueil, proceedings);
  expect(passages.map(({ id, text }) => [placeOf(accueil.body, readPassageId(id).anchor), text])).toEqual([
    ['contenu', 'En bref.'],
    ['p1', "Avant l'eau : 14 200 m³ & 2. un deux"],
    ['p2', 'Des « mots ».'],
    ['fn-1', 'Une note.'],
  ]);
});

describe('each passage says who speaks in it, and its number', () => {
  const idsOf = (...[resource, of]: Parameters<typeof htmlOf>) =>
    passagesOf(resource, of)
      .map(({ id }) => readPassageId(id))
      .map(({ kind, number, speakers }) => [kind, number, ...speakers]);

  test('in an intervention, who intervenes, unless a block says otherwise', () => {
    expect(idsOf(accueil, proceedings)).toEqual([
      ['summary', undefined],
      ['reported', 1, 'Ana Bel'],
      ['quoted', 2, 'Ana Bel'],
      ['source', undefined, proceedings.seminar.source.name],
    ]);
  });

  test('on a page about the edition, its editor', () => {
    expect(idsOf(proceedings.get('pages', 'a-propos'), proceedings)).toEqual([
      ['summary', undefined],
      ['editor', 1],
    ]);
  });

  test('the summary of a notion says in which debate it stands', () => {
    const real = loadProceedings();
    const debateOf = (slug: string) => readPassageId(passagesOf(real.get('definitions', slug), real)[0]!.id).debate;
    // Itself an answer; named by answers; by none.
    expect(debateOf('deux-types-actions')).toBe(real.get('debats', 'faire-la-paix-seulement-ou-bien-davantage').title);
    expect(debateOf('jumelage')).toBe(real.get('debats', 'vers-le-sud-ou-entre-villes-du-nord').title);
  });
});

test('nothing is added to words spoken: what the editor says beside them is said apart', () => {
  const body = `<Quote by="ana-bel" gloss="nous\u00A0: la Ville" reporting="l’État">Nous agissons.</Quote>

- un

<Quote by="ana-bel">Oui.</Quote>

## Ailleurs

Deux.`;
  const own = proceedingsOf(
    contentFile('interventions', 'a', {}, body),
    contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel' }),
  );
  const passages = passagesOf(own.get('interventions', 'a'), own);
  expect(passages.slice(1).map(({ id, text }) => [readPassageId(id).kind, text])).toEqual([
    ['quoted', 'Nous agissons.'],
    ['editor', "[nous : la Ville] (selon l'État)"],
    ['reported', 'un'],
    ['quoted', 'Oui.'],
    ['heading', 'Ailleurs'],
    ['reported', 'Deux.'],
  ]);
  expect(readPassageId(passages[1]!.id)).toMatchObject({ gloss: 'nous\u00A0: la Ville', reporting: 'l’État' });
});

test('a line that only leads elsewhere is not searched', () => {
  const own = proceedingsOf(contentFile('parties', 'a', {}, 'Un.\n\n<See>Voir ailleurs.</See>\n\nDeux.'));
  const html = htmlOf(own.get('parties', 'a'), own);
  expect(html).toContain('Deux.');
  expect(html).not.toContain('ailleurs');
});

test('what HTML would read is escaped, apostrophes are straight and spaces ordinary', () => {
  expect(page).toContain(`<h1>L'eau &amp; &quot;le feu&quot;</h1>`);
  expect(page).toContain('14 200 m³ &amp; 2');
  expect(page).not.toMatch(/[’\u00A0\u202F]/);
});

test('a tag written in a text does not become one', () => {
  const body = '`<script>` et \\<b>';
  const hostile = proceedingsOf(contentFile('pages', 'a', {}, body));
  const html = htmlOf(hostile.get('pages', 'a'), hostile);
  expect(html).toContain('&lt;script> et &lt;b>');
});

describe('what is searched without being shown', () => {
  const searched = (html: string) =>
    parse(html)
      .querySelectorAll('[data-value]')
      .map((element) => element.getAttribute('data-value'))
      .join(' | ');

  test('who speaks, and numbers in one piece', () => {
    expect(searched(page)).toBe('Ana Bel | 14200, m3');
  });

  test('the other names of a notion', () => {
    expect(searched(htmlOf(proceedings.get('definitions', 'jumelage'), proceedings))).toContain('appariement');
  });
});

test('it is French, and all of it is to be indexed', () => {
  expect(page).toMatch(/^<!doctype html><html lang="fr"><body data-pagefind-body>\n/);
});

test('on the whole content, every anchor of a passage stands on the rendered page', () => {
  const real = loadProceedings();
  const texts = real.resources.filter((resource) => 'body' in resource);
  for (const text of texts) {
    const page = parse(renderAlone(text.body));
    const ids = passagesOf(text, real);
    // What is said beside a quotation stands in its block.
    const anchors = [...new Set(ids.map(({ id }) => readPassageId(id).anchor))];
    const blocks = page
      .querySelectorAll('.number, :is(h2, h3, h4)[id]')
      .map(({ id, parentNode }) => id || parentNode!.id);
    const notes = page.querySelectorAll('.note').map(({ id }) => id);
    const byEditor = page.querySelectorAll('.editorial-note').map(({ id }) => id);
    expect(anchors, text.slug).toEqual(['contenu', ...blocks, ...notes, ...byEditor]);
  }
  expect(texts.length).toBeGreaterThan(60);
});

/** The passages of a resource: what is said of each, and its text. */
const passagesOf = (resource: Resource, of: Proceedings) =>
  toIndexDocuments([resource], of, new Tokenizer())[0]!.passages;

/** The page that the indexer would read, were nothing left out. */
function htmlOf(resource: Resource, of: Proceedings): string {
  const [document] = toIndexDocuments([resource], of, new Tokenizer());
  return toHtml(document!, ({ text }) => toEntities(text));
}
