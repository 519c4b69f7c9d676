import { expect, test } from 'vitest';
import { paragraphReferences, paragraphsByVoice } from '../../../src/citing/paragraphs.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const BODY = `Un.

<Quote by="luc" reporting="l’État">Deux « fois ».</Quote>

- non

<Voice of="luc">

Trois.

</Voice>

Quatre.

<Quote by="luc" gloss="cinq\u00A0: les villes">Cinq.</Quote>

<Voice of="source">

Six.

</Voice>

<Voice of="editeur">

Sept.

</Voice>

<See>Non.</See>`;

const luc = contentFile('intervenants', 'luc', { prenom: 'Luc', nom: 'Roy' });

test('paragraphs are cited by their voice, those in one voice together', () => {
  const entry = proceedingsOf(contentFile('interventions', 'a', {}, BODY), luc).get('interventions', 'a');
  expect(paragraphsByVoice(entry)).toEqual([
    { voice: { kind: 'reported', of: ['ana-bel'] }, numbers: [1, 4] },
    { voice: { kind: 'quoted', of: ['luc'] }, reporting: 'l’État', numbers: [2] },
    { voice: { kind: 'reported', of: ['luc'] }, numbers: [3] },
    { voice: { kind: 'quoted', of: ['luc'] }, numbers: [5] },
    { voice: { kind: 'source', of: [] }, numbers: [6] },
    { voice: { kind: 'editor', of: [] }, numbers: [7] },
  ]);
});

test('the reference of a paragraph says who speaks there', () => {
  const proceedings = proceedingsOf(contentFile('interventions', 'a', { titre: 'Un «\u00A0titre\u00A0»' }, BODY), luc);
  const entry = proceedings.get('interventions', 'a');
  const { paragraphs, ...common } = paragraphReferences(entry, { proceedings, site: undefined });
  expect(common).toEqual({
    container: 'Un séminaire',
    after: ', édition réécrite d’après la synthèse (INSET d’Angers\u202F; événement\u00A0: 23 et 24 mai 2012)',
  });
  const anchors = entry.body.blocks.filter(({ numbered }) => numbered).map(({ anchor }) => anchor);
  expect(Object.keys(paragraphs)).toEqual(anchors);
  expect(Object.values(paragraphs).map(({ before, words }) => [before.replace(/\u00A0/g, ' '), words])).toEqual([
    ['D’après Ana Bel, « Un “titre” », § 1, dans', 'Un.'],
    ['Selon l’État, mots rapportés avec les propos de Luc Roy, « Un “titre” », § 2, dans', 'Deux « fois ».'],
    ['D’après Luc Roy, « Un “titre” », § 3, dans', 'Trois.'],
    ['D’après Ana Bel, « Un “titre” », § 4, dans', 'Quatre.'],
    ['Luc Roy, mot pour mot, « Un “titre” », § 5, dans', 'Cinq.'],
    ['« Un “titre” » (la synthèse), § 6, dans', 'Six.'],
    ['« Un “titre” » (l’éditeur), § 7, dans', 'Sept.'],
  ]);
});

test('of words spoken, what they are about is handed over apart', () => {
  const entry = proceedingsOf(contentFile('interventions', 'a', {}, BODY), luc).get('interventions', 'a');
  const { paragraphs } = paragraphReferences(entry, {
    proceedings: proceedingsOf(contentFile('interventions', 'a', {}, BODY), luc),
    site: undefined,
  });
  expect(Object.values(paragraphs).map(({ gloss }) => gloss)).toEqual([
    ...Array.from({ length: 4 }),
    'cinq\u00A0: les villes',
    undefined,
    undefined,
  ]);
});

test('the call of a note parts the words by which a browser finds a paragraph', () => {
  const body = 'Peu.[^1] Les villes agissent[^2].\n\n[^1]: A.\n\n[^2]: B.';
  const proceedings = proceedingsOf(contentFile('interventions', 'a', {}, body));
  const { paragraphs } = paragraphReferences(proceedings.get('interventions', 'a'), { proceedings, site: undefined });
  expect(Object.values(paragraphs)).toMatchObject([
    { words: 'Peu. Les villes agissent.', fragment: 'text=Les%20villes%20agissent' },
  ]);
});

test('with the address of the site, the whole address of the text', () => {
  const proceedings = proceedingsOf(contentFile('interventions', 'a', {}, 'Un.'));
  const cited = { proceedings, site: new URL('https://exemple.org/actes') };
  expect(paragraphReferences(proceedings.get('interventions', 'a'), cited).address).toBe(
    'https://exemple.org/actes/interventions/a/',
  );
});
