import { expect, test } from 'vitest';
import type { Organisation, Place } from '../../../src/model/entities.ts';
import { foldTypography } from '../../../src/prose/typography.ts';
import { QUOTATIONS } from '../../cases/quotations.ts';
import { loadProceedings } from '../../support/built-site.ts';

const proceedings = loadProceedings();

test.each([
  ['interventions', 25],
  ['etudes-de-cas', 13],
  ['definitions', 19],
  ['intervenants', 20],
  ['lieux', 39],
  ['organisations', 50],
  ['themes', 22],
] as const)('%s: %i', (kind, count) => expect(proceedings.list(kind)).toHaveLength(count));

test('the quotations of the synthesis, to the letter, each with who said it', () => {
  const found = proceedings.quotations.map(({ speaker, text }) => [speaker.slug, foldTypography(text)]);
  expect(found).toEqual(QUOTATIONS.map(([speaker, words]) => [speaker, foldTypography(words)]));
  expect(found).toHaveLength(17);
});

test.each(['intervenants', 'themes'] as const)('%s: all are met by an entry', (kind) => {
  const idle = proceedings.list(kind).filter((entity) => proceedings.referrers(entity).length === 0);
  expect(idle.map(({ slug }) => slug)).toEqual([]);
});

/** Whether a text names it, or someone speaks in its name. */
const isHeard = (entity: Place | Organisation): boolean =>
  proceedings.mentionsOf(entity).length > 0 ||
  (entity.kind === 'organisations' &&
    (proceedings.speakersFor(entity).length > 0 || proceedings.voicesFor(new Set([entity])).length > 0));

test('each place is named by a text, or someone speaks in the name of an institution of it', () => {
  const silent = proceedings
    .list('lieux')
    .filter((place) => !isHeard(place) && !proceedings.organisationsAt(place).some(isHeard));
  expect(silent.map(({ slug }) => slug)).toEqual([]);
});

test('each organisation is named by a text, is heard in it, or takes part in what a case study tells', () => {
  const partners = new Set(proceedings.list('etudes-de-cas').flatMap((study) => study.partners));
  const silent = proceedings
    .list('organisations')
    .filter((organisation) => !isHeard(organisation) && !partners.has(organisation));
  expect(silent.map(({ slug }) => slug)).toEqual([]);
});

test('everyone listed as a speaker speaks, presents or proposes', () => {
  const silent = proceedings.list('intervenants').filter((person) => {
    const roles = proceedings.referrers(person).filter((entry) => entry.kind !== 'parties');
    return roles.length === 0;
  });
  expect(silent.map(({ slug }) => slug)).toEqual([]);
});

test('every entry stands once in the reading order, with the chapters', () => {
  const kinds = ['parties', 'interventions', 'etudes-de-cas', 'definitions'] as const;
  const all = proceedings.resources.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
  expect(new Set(proceedings.readingOrder)).toEqual(new Set(all));
  expect(proceedings.readingOrder).toHaveLength(all.length);
});

test('only the introduction and the conclusion are unnumbered', () => {
  const unnumbered = proceedings.list('parties').filter(({ number }) => number === undefined);
  expect(unnumbered.map(({ slug }) => slug)).toEqual(['introduction', 'conclusion']);
});
