import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  foldTypography,
  listCorrections,
  NARROW_NO_BREAK_SPACE,
  NO_BREAK_SPACE,
  toFrenchTypography,
} from '../../../src/prose/typography.ts';

/** In the tables, ~ stands for the no-break space and ^ for the narrow one. */
const spaced = (text: string) => text.replace(/~/g, NO_BREAK_SPACE).replace(/\^/g, NARROW_NO_BREAK_SPACE);

test('the two no-break spaces are those of the Imprimerie nationale', () => {
  expect([NO_BREAK_SPACE.codePointAt(0), NARROW_NO_BREAK_SPACE.codePointAt(0)]).toEqual([0xa0, 0x202f]);
});

const CASES = [
  ["l'eau d'Angers", 'l’eau d’Angers'],
  ["aujourd'hui", 'aujourd’hui'],
  ["« 'mot' »", "«~'mot'~»"],
  ['Puis...', 'Puis…'],
  ['« mots »', '«~mots~»'],
  ['«mots»', '«~mots~»'],
  ['«^mots^»', '«~mots~»'],
  ['Il dit : oui', 'Il dit~: oui'],
  ['Il dit^: oui', 'Il dit~: oui'],
  ['Il dit: oui', 'Il dit~: oui'],
  ['« oui »: non', '«~oui~»~: non'],
  ['en 2012: rien', 'en 2012~: rien'],
  ['50 % de 3 €', '50~% de 3~€'],
  ['un  deux   trois', 'un deux trois'],
  ['un\tdeux', 'un deux'],
  ['1  234', '1^234'],
  ['un , deux .', 'un, deux.'],
  ['Puis....', 'Puis…'],
  ['[...]', '[…]'],
  ["l'« eau », d'1 an", 'l’«~eau~», d’1 an'],
  ['l‘eau, lʼair', 'l’eau, l’air'],
  ['l’Etat, les Etats-Unis, l’Ecole', 'l’État, les États-Unis, l’École'],
  ['Etat-major', 'État-major'],
  ['Etattique, Electra, Education', 'Etattique, Electra, Education'],
  ['A travers champs. A partir de là', 'À travers champs. À partir de là'],
  ['Le plan A travers champs', 'Le plan A travers champs'],
  ['A-t-il parlé ? A été lu', 'A-t-il parlé^? A été lu'],
  ['Ca va. Ca^!', 'Ça va. Ca^!'],
  ['voir :id', 'voir :id'],
  ['oui ; non', 'oui^; non'],
  ['oui~; non', 'oui^; non'],
  ['oui; non', 'oui^; non'],
  ['Oui ! Non ?', 'Oui^! Non^?'],
  ['Oui! Non?', 'Oui^! Non^?'],
  ['Quoi ?!', 'Quoi^?!'],
  ['(oui)!', '(oui)^!'],
  ['« oui »!', '«~oui~»^!'],
  ['à 10:30', 'à 10:30'],
  ['https://exemple.fr/page', 'https://exemple.fr/page'],
  ['https://exemple.fr/page?id=3;a!b', 'https://exemple.fr/page?id=3;a!b'],
  ["l'", 'l’'],
  ['14 200 habitants', '14^200 habitants'],
  ['1 234 567 euros', '1^234^567 euros'],
  ['14~200', '14^200'],
  ['en 2012 300 villes', 'en 2012 300 villes'],
  ['de 3,5 100', 'de 3,5 100'],
  ['12 34', '12 34'],
  ['12 3456', '12 3456'],
  ['', ''],
] as const;

describe('French typography', () => {
  test.each(CASES)('%s → %s', (text, expected) => {
    expect(toFrenchTypography(spaced(text))).toBe(spaced(expected));
  });

  test.each(CASES)('%s, once set, does not change any more', (text) => {
    const once = toFrenchTypography(spaced(text));
    expect(toFrenchTypography(once)).toBe(once);
  });

  test('nor does any file of the content', () => {
    const changing = contentTexts().filter(({ text }) => {
      const once = toFrenchTypography(text);
      return toFrenchTypography(once) !== once;
    });
    expect(changing.map(({ file }) => file)).toEqual([]);
  });
});

test.each([
  ["l'une ~:^deux\n trois ", 'l’une : deux trois'],
  ['l’une : deux trois', 'l’une : deux trois'],
])('for comparing, spaces and apostrophes are made one: %j', (text, folded) => {
  expect(foldTypography(spaced(text))).toBe(folded);
});

function contentTexts(): { file: string; text: string }[] {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  expect(files.length).toBeGreaterThan(200);
  return files.map((file) => ({ file, text: readFileSync(join('content', file), 'utf8') }));
}

/** Parts of which texts are drawn: all that the patterns are about, alone or beside a letter. */
const PARTS = [
  ...' \u00A0\u202F\t\n',
  ...'«»:;!?.,%€…()',
  ...'aé1\uFFFC',
  "'",
  '’',
  '...',
  '234',
  'Ecole',
  'A partir',
  'Ca va',
];

test('a text that is passed over at once has no correction', () => {
  // The straight apostrophe, which corrects nothing there, has every pattern tried.
  const listAll = (text: string) =>
    listCorrections(`'\n${text}`).map((found) => ({ ...found, start: found.start - 2, end: found.end - 2 }));
  let state = 7;
  const draw = () => PARTS[(state = (state * 48271) % 2147483647) % PARTS.length]!;
  for (let round = 0; round < 20_000; round += 1) {
    const text = Array.from({ length: 1 + (round % 5) }, draw).join('');
    expect(listCorrections(text), JSON.stringify(text)).toEqual(listAll(text));
  }
});
