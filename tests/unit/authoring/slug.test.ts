import { expect, test } from 'vitest';
import { slugFor, toTitleSlug } from '../../../src/authoring/slug.ts';
import { toSlug } from '../../../src/prose/letters.ts';

test.each([
  ['Yves Viltard', 'yves-viltard'],
  ['Anne-Sophie Le Marchand', 'anne-sophie-le-marchand'],
  ['Saint-Étienne', 'saint-etienne'],
  ['La Roche-sur-Yon', 'la-roche-sur-yon'],
  ['Côte d’Ivoire', 'cote-d-ivoire'],
  ["L'Haÿ-les-Roses", 'l-hay-les-roses'],
  ['Œuvre & Cœur', 'oeuvre-coeur'],
  ['Ex-æquo', 'ex-aequo'],
  ['Diyarbakır', 'diyarbakir'],
  ['Łódź, Tromsø', 'lodz-tromso'],
  ['Weißenburg', 'weissenburg'],
  ['  14 villes !  ', '14-villes'],
  ['広島', ''],
])('a name: %s → %s', (name, slug) => expect(toSlug(name)).toBe(slug));

test.each([
  ['L’eau, un bien commun', 'eau-un-bien-commun'],
  ['Les débuts de la paix', 'debuts-de-la-paix'],
  ['De la guerre', 'la-guerre'],
  ['Ce que dit la crue', 'ce-que-dit-la-crue'],
  ['Ce fleuve', 'fleuve'],
  ['Le', 'le'],
  ['D’une rive à l’autre', 'une-rive-a-l-autre'],
  [
    'Comment les collectivités se font reconnaître une place parmi les acteurs internationaux',
    'comment-les-collectivites-se-font-reconnaitre-une-place',
  ],
  ['a'.repeat(80), 'a'.repeat(60)],
])('a title: %s → %s', (title, slug) => expect(toTitleSlug(title)).toBe(slug));

test('a long title is never cut inside a word, nor left on a link word', () => {
  const words = 'des villes et des ports de la mer du nord pour la paix dans le monde '.repeat(3).split(' ');
  for (let first = 0; first < 16; first += 1) {
    const slug = toTitleSlug(words.slice(first).join(' '));
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug).toMatch(/-(?:villes|ports|mer|nord|paix|monde)$/);
  }
});

test.each([
  [{ titre: 'Le fleuve' }, 'fleuve'],
  [{ terme: 'Jumelage' }, 'jumelage'],
  [{ prenom: 'Léa', nom: 'Martin' }, 'lea-martin'],
  [{ nom: 'Cités unies', sigle: 'CUF' }, 'cuf'],
  [{ nom: 'Le Mans' }, 'le-mans'],
])('the address of %j is %s', (data, slug) => expect(slugFor(data)).toBe(slug));
