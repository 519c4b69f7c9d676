import { expect, test } from 'vitest';
import { HiddenWords } from '../../../src/search/hidden-words.ts';
import { Tokenizer } from '../../../src/search/tokenizer.ts';

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
  ['St Malo et des saints', ['saint']],
  ['St Malo et un saint', []],
])('of « %s »', (text, hidden) => expect(new HiddenWords().list(new Tokenizer().cut(text).tokens)).toEqual(hidden));
