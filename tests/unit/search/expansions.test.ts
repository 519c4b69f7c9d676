import { describe, expect, test } from 'vitest';
import { buildProceedings } from '../../../src/model/proceedings.ts';
import { seminarSchema } from '../../../src/schema/index.ts';
import { listExpansions } from '../../../src/search/expansions.ts';
import { contentFile, MINIMAL_SEMINAR } from '../../support/content-fixture.ts';

const lieu = (slug: string, nom: string, more = {}) => contentFile('lieux', slug, { nom, ...more });
const proceedings = buildProceedings({
  files: [
    lieu('angers', 'Angers', { pays: ['FR'], habitants: ['Angevin'], ensembles: ['Anjou', 'Pays de la Loire'] }),
    lieu('nantes', 'Nantes', { pays: ['FR'], ensembles: ['Pays de la Loire'] }),
    lieu('laos', 'Laos', { pays: ['LA'], type: 'pays ou territoire' }),
    lieu('hiroshima', 'Hiroshima', { pays: ['JP'] }),
    lieu('europe', 'Europe', { type: 'continent' }),
    contentFile('organisations', 'cnfpt'),
  ],
  seminar: seminarSchema.parse(MINIMAL_SEMINAR),
  synonyms: {
    synonymes: [{ mots: ['twinning', 'villes sœurs'], pour: ['jumelage'] }],
    groupes: [['lycée', 'école']],
  },
});
const expansions = listExpansions(proceedings);
const meansOf = (...typed: string[]) => expansions.find((one) => one.typed.join(' ') === typed.join(' '))?.means;

describe('what readers type for what the proceedings name', () => {
  test('inhabitants, for their place', () => expect(meansOf('angevin')).toEqual(['Angers']));

  test('larger wholes, for what is in them', () => {
    expect(meansOf('anjou')).toEqual(['Angers']);
    expect(meansOf('pays', 'loire')).toEqual(['Angers', 'Nantes']);
  });

  test('a country without a page, in French and in English, and who comes from it', () => {
    expect([meansOf('japon'), meansOf('japan'), meansOf('japonais')]).toEqual([
      ['Hiroshima'],
      ['Hiroshima'],
      ['Hiroshima'],
    ]);
  });

  test('parts of continents, for the places in them', () => {
    expect(meansOf('asie', 'sud')).toEqual([]);
    expect(meansOf('asie', 'sud', 'est')).toEqual(['Laos']);
    expect(meansOf('indochine')).toEqual(['Laos']);
    expect(meansOf('asie')).toEqual(['Laos', 'Hiroshima']);
  });

  test('what has a page of its own is left to it', () => {
    expect(meansOf('europe')).toBeUndefined();
    expect(meansOf('laos')).toBeUndefined();
    expect(meansOf('europeen')).toEqual(['Europe']);
  });

  test('of a country with many places, eight; of an area with many, its countries', () => {
    const towns = Array.from({ length: 9 }, (_, place) => lieu(`v${place}`, `Ville ${place}`, { pays: ['JP'] }));
    const many = (...files: typeof towns) =>
      listExpansions(
        buildProceedings({
          files: [...files, lieu('angers', 'Angers'), contentFile('organisations', 'cnfpt')],
          seminar: seminarSchema.parse(MINIMAL_SEMINAR),
          synonyms: { synonymes: [], groupes: [] },
        }),
      ).find(({ typed }) => typed.join(' ') === 'asie')?.means;
    expect(many(...towns)).toHaveLength(8);
    const countries = ['LA', 'VN'].map((code) =>
      lieu(code.toLowerCase(), code, { pays: [code], type: 'pays ou territoire' }),
    );
    expect(many(...towns.slice(0, 6), ...countries)).toHaveLength(8);
    expect(many(...towns.slice(0, 7), ...countries)).toEqual(['LA', 'VN']);
  });

  test('the editor’s table, in one way or in both', () => {
    expect([meansOf('twinning'), meansOf('villes', 'soeurs')]).toEqual([['jumelage'], ['jumelage']]);
    expect([meansOf('lycee'), meansOf('ecole')]).toEqual([['école'], ['lycée']]);
  });
});
