import { expect, test } from 'vitest';
import { listHiddenWords } from '../../../src/search/hidden-words.ts';

test.each([
  ['La S.N.C.F. et l’O.N.U.', ['sncf', 'onu']],
  ['Quimper–Dunkerque', ['quimper', 'dunkerque']],
  ['5 238 villes', ['5238']],
  ['une plate-forme', ['plateforme']],
  ['l’après-midi, dit-il, celui-ci', ['apresmidi']],
  ['le XIXe siècle', ['19e']],
  ['la R&D', ['rd']],
  ['le 06/08/1945', ['6', 'aout']],
  ['« l’eau » claire ; Évreux.', []],
])('of « %s »', (text, hidden) => expect(listHiddenWords(text)).toEqual(hidden));
