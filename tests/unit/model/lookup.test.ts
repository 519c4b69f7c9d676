import { describe, expect, test } from 'vitest';
import { buildProceedings } from '../../../src/model/proceedings.ts';
import { seminarSchema } from '../../../src/schema/index.ts';
import type { ContentFile } from '../../../src/source/content.ts';
import { contentFile, MINIMAL_SEMINAR, proceedingsOf } from '../../support/content-fixture.ts';

/** Without the targets that `proceedingsOf` would add. */
const build = (...files: ContentFile[]) =>
  buildProceedings({
    files: [
      contentFile('lieux', 'angers'),
      contentFile('organisations', 'cnfpt'),
      contentFile('intervenants', 'ana-bel'),
      contentFile('parties', 'chapitre'),
      ...files,
    ],
    seminar: seminarSchema.parse(MINIMAL_SEMINAR),
  });

describe('a reference to nothing stops everything, and is named', () => {
  test.each([
    ['a network', contentFile('etudes-de-cas', 'a', { reseaux: ['zzz'] }), 'organisations/zzz'],
    ['a theme', contentFile('parties', 'b', { themes: ['zzz'], ordre: 2 }), 'themes/zzz'],
    ['a speaker', contentFile('interventions', 'a', { intervenants: [{ personne: 'zzz' }] }), 'intervenants/zzz'],
    ['a partner', contentFile('etudes-de-cas', 'a', { partenaires: ['zzz'] }), 'organisations/zzz'],
    ['a notion', contentFile('definitions', 'a', { notions: ['zzz'] }), 'definitions/zzz'],
    ['a chapter', contentFile('definitions', 'a', { partie: 'zzz' }), 'parties/zzz'],
    ['a parent', contentFile('parties', 'b', { parent: 'zzz', ordre: 2 }), 'parties/zzz'],
    ['the place of an organisation', contentFile('organisations', 'a', { lieu: 'zzz' }), 'lieux/zzz'],
    ['the place that one administers', contentFile('organisations', 'a', { administre: 'zzz' }), 'lieux/zzz'],
    [
      'who defends a notion',
      contentFile('definitions', 'a', { 'defendue-par': { personnes: ['zzz'] } }),
      'intervenants/zzz',
    ],
    ['who is quoted', contentFile('parties', 'b', {}, '<Quote by="zzz">x</Quote>'), 'intervenants/zzz'],
  ])('%s', (_, file, named) => expect(() => build(file)).toThrow(`Référence inconnue : ${named}.`));
});

test('the seminar’s city and organisers must exist too', () => {
  const seminar = seminarSchema.parse(MINIMAL_SEMINAR);
  expect(() => buildProceedings({ files: [contentFile('organisations', 'cnfpt')], seminar })).toThrow('lieux/angers');
  expect(() => buildProceedings({ files: [contentFile('lieux', 'angers')], seminar })).toThrow('organisations/cnfpt');
});

test('get names what is missing and says what to do; find gives nothing', () => {
  const proceedings = proceedingsOf();
  expect(() => proceedings.get('lieux', 'zzz')).toThrow(
    new Error('Référence inconnue : lieux/zzz. Lancez « npm run check ».'),
  );
  expect(proceedings.find('lieux', 'zzz')).toBeUndefined();
  expect(proceedings.find('zzz', 'angers')).toBeUndefined();
  expect(proceedings.find('toString', 'angers')).toBeUndefined();
  expect(proceedings.find('lieux', 'angers')).toBe(proceedings.get('lieux', 'angers'));
});

test('a body that cannot be read stops everything', () => {
  expect(() => proceedingsOf(contentFile('parties', 'a', {}, 'a { b'))).toThrow();
});
