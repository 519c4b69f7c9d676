import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const inIntervention = (from: string, to: string) => {
  expect(INTERVENTION).toContain(from);
  return faultsOf({ 'interventions/bel-accueil.mdx': INTERVENTION.replace(from, to) });
};

describe('a quotation has a speaker', () => {
  test.each([
    ['misspelt', 'by="anabel"', '13:8', '« anabel » est inconnu dans intervenants/ : vouliez-vous « ana-bel » ?'],
    ['unheard of', 'by="zoe-zola"', '13:8', '« zoe-zola » est inconnu dans intervenants/.'],
    ['empty', 'by=""', '13:8', 'Cette citation ne dit pas de qui elle est.'],
    ['without a value', 'by', '13:8', 'Cette citation ne dit pas de qui elle est.'],
    ['missing', '', '13:1', 'Cette citation ne dit pas de qui elle est.'],
  ])('%s', (_, by, place, message) => {
    expect(inIntervention('by="ana-bel"', by)).toMatchObject([
      { at: `interventions/bel-accueil.mdx:${place}`, rule: 'citation-sans-auteur', message },
    ]);
  });
});

describe('its words are without guillemets of their own', () => {
  test.each([
    ['«\u00A0Soyez les bienvenus.\u00A0»', ['citation-entre-guillemets']],
    ['“Soyez les bienvenus.”', ['citation-entre-guillemets']],
    ['"Soyez les bienvenus."', ['citation-entre-guillemets', 'guillemets-droits', 'guillemets-droits']],
    ['«\u00A0Soyez les bienvenus.', ['guillemets-depareilles']],
    ['«\u00A0Vous\u00A0» et «\u00A0vous\u00A0»', []],
    ['Soyez les “bienvenus”.', []],
  ])('%s', (words, rules) => {
    expect(inIntervention('Soyez les bienvenus.', words).map(({ rule }) => rule)).toEqual(rules);
  });
});
