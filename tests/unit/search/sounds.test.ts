import { expect, test } from 'vitest';
import { soundOf } from '../../../src/words/fr/search-sounds.ts';

test.each([
  ['kero', 'quero'],
  ['pougno', 'pougnaud'],
  ['krepeau', 'crepeau'],
  ['pounio', 'pougnaud'],
  ['kristofe', 'christophe'],
  ['galé', 'gallet'],
  ['mangées', 'manger'],
  ['mezetti', 'maisetti'],
  ['lokournet', 'laucournet'],
  ['chibata', 'shibata'],
  ['iroshima', 'hiroshima'],
  ['sibo', 'cibot'],
  ['ceramik', 'ceramique'],
  ['farmassie', 'pharmacie'],
  ['fenix', 'phoenix'],
  ['nassion', 'nation'],
  ['jilbert', 'gilbert'],
  ['martein', 'martin'],
  ['clemant', 'clement'],
  ['conpiegne', 'compiegne'],
  ['marsaye', 'marseille'],
  ['bourger', 'bourget'],
  ['lion', 'lyon'],
  ['vagner', 'wagner'],
  ['zusane', 'suzanne'],
  ['alexi', 'aleksi'],
])('%s sounds as %s', (heard, written) => expect(soundOf(heard)).toBe(soundOf(written)));

test.each([
  ['bonnet', 'bonnes'],
  ['angers', 'anvers'],
  ['bombay', 'bombe'],
  ['lyon', 'lille'],
  ['viltz', 'villes'],
  ['galé', 'gale'],
])('%s does not sound as %s', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));

test('a word of three letters has a sound', () => expect(soundOf('foy')).toBe(soundOf('foi')));

test('what is not in Latin letters has no sound of its own', () => {
  expect(['', 'de', '1945', '広島'].map(soundOf)).toEqual(['', '', '', '']);
});
