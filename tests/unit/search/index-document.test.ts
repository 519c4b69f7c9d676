import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { toIndexDocument } from '../../../src/search/index-document.ts';
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
const document = toIndexDocument(accueil, proceedings);

test('the path is that of the page, from the root of the site', () => {
  expect(document.path).toBe('interventions/accueil/');
  expect(toIndexDocument(proceedings.get('pages', 'a-propos'), proceedings).path).toBe('a-propos/');
});

test('passages are the summary, the numbered blocks with what follows them, the notes, each with its anchor', () => {
  const passages = parse(document.html).querySelectorAll('p');
  expect(passages.map((passage) => [placeOf(accueil.body, passage.id), passage.text])).toEqual([
    ['contenu', 'En bref.'],
    ['p1', "Avant l'eau : 14 200 m³ & 2. un deux"],
    ['p2', 'Des « mots ».'],
    ['fn-1', 'Une note.'],
  ]);
});

test('a line that only leads elsewhere is not searched', () => {
  const own = proceedingsOf(contentFile('parties', 'a', {}, 'Un.\n\n<See>Voir ailleurs.</See>\n\nDeux.'));
  const { html } = toIndexDocument(own.get('parties', 'a'), own);
  expect(html).toContain('Deux.');
  expect(html).not.toContain('ailleurs');
});

test('what HTML would read is escaped, apostrophes are straight and spaces ordinary', () => {
  expect(document.html).toContain(`<h1>L'eau &amp; &quot;le feu&quot;</h1>`);
  expect(document.html).toContain('14 200 m³ &amp; 2');
  expect(document.html).not.toMatch(/[’\u00A0\u202F]/);
});

test('a tag written in a text does not become one', () => {
  const body = '`<script>` et \\<b>';
  const hostile = proceedingsOf(contentFile('pages', 'a', {}, body));
  const { html } = toIndexDocument(hostile.get('pages', 'a'), hostile);
  expect(html).toContain('&lt;script> et &lt;b>');
});

describe('what is searched without being shown', () => {
  const searched = (html: string) =>
    parse(html)
      .querySelectorAll('[data-value]')
      .map((element) => element.getAttribute('data-value'))
      .join(' | ');

  test('who speaks, which passages are words spoken, and numbers in one piece', () => {
    expect(searched(document.html)).toBe(`Ana Bel | ${accueil.body.quotations[0]!.anchor} | 14200, m3`);
  });

  test('the other names of a notion', () => {
    expect(searched(toIndexDocument(proceedings.get('definitions', 'jumelage'), proceedings).html)).toContain(
      'appariement',
    );
  });
});

test('it is French, and all of it is to be indexed', () => {
  expect(document.html).toMatch(/^<!doctype html><html lang="fr"><body data-pagefind-body>\n/);
});

test('on the whole content, every anchor of a passage stands on the rendered page', () => {
  const real = loadProceedings();
  const texts = real.resources.filter((resource) => 'body' in resource);
  for (const text of texts) {
    const page = parse(renderAlone(text.body));
    const anchors = parse(toIndexDocument(text, real).html)
      .querySelectorAll('p')
      .map(({ id }) => id);
    const blocks = page.querySelectorAll('.number').map(({ parentNode }) => parentNode!.id);
    const notes = page.querySelectorAll('.note').map(({ id }) => id);
    const byEditor = page.querySelectorAll('.editorial-note').map(({ id }) => id);
    expect(anchors, text.slug).toEqual(['contenu', ...blocks, ...notes, ...byEditor]);
  }
  expect(texts.length).toBeGreaterThan(60);
});
