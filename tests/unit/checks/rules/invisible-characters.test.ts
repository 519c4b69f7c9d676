import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../src/checks/fix.ts';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { contentFolder, faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const PLACE = SOUND_FILES['lieux/amiens.yaml'];
const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const inBody = (body: string) => faultsOf({ 'parties/paix.mdx': HEAD + body });

test.each([
  ['La p\u200Baix', '7:5', 'U+200B'],
  ['La p\uFEFFaix', '7:5', 'U+FEFF'],
  ['La p\u00ADaix', '7:5', 'U+00AD'],
  ['La \u202Epaix', '7:4', 'U+202E'],
  ['La p\u200Daix', '7:5', 'U+200D'],
])('%j', (body, place, code) => {
  expect(inBody(body)).toMatchObject([
    { at: `parties/paix.mdx:${place}`, rule: 'signe-invisible', message: expect.stringContaining(code) },
  ]);
});

test('an accent beside its letter, in a field too', () => {
  expect(faultsOf({ 'lieux/amiens.yaml': `${SOUND_FILES['lieux/amiens.yaml']}note: Une e\u0301cole\n` })).toMatchObject(
    [{ at: 'lieux/amiens.yaml:4:11', rule: 'signe-invisible', hint: 'Récrire la lettre : « é ».' }],
  );
});

/** Characters that nobody sees, by how they are called when they are told. */
const UNSEEN = [
  ...[0x07, 0x0c, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d],
  ...[0x200e, 0x200f, 0x2028, 0x2029, 0x202e, 0x2066, 0x206f, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb],
  ...[0xfffc, 0x1d173, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xe01ef, 0x2800, 0xfff0, 0x13430, 0x16fe4, 0x1bca0, 0xe0080],
  ...[0xe01f0, 0xe000, 0xfdd0, 0x1fffe, 0x10ffff],
].map((code) => [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, code] as const);

describe.each(UNSEEN)('%s is seen', (name, code) => {
  const hexadecimal = code.toString(16);
  const character = String.fromCodePoint(code);
  const told = { rule: 'signe-invisible', message: expect.stringContaining(name) as string };

  test.each([
    ['as it is', `Un pa${character}ys.`],
    ['after a character of another kind', `« Un »${character} pays.`],
    ['by its number', `Un pa&#x${hexadecimal};ys.`],
    ['by its decimal number', `Un pa&#${code};ys.`],
    ['in an attribute', `Un <i lang="en">x</i> <abbr title="pa&#x${hexadecimal};ys">P</abbr>.`],
  ])('in a body, %s', (_, body) => expect(inBody(body)).toContainEqual(expect.objectContaining(told)));

  test('in a field, by its number', () => {
    const escape = code > 0xffff ? `\\U${hexadecimal.padStart(8, '0')}` : `\\u${hexadecimal.padStart(4, '0')}`;
    expect(faultsOf({ 'lieux/amiens.yaml': `${PLACE}alias: ["Pa${escape}ys"]\n` })).toContainEqual(
      expect.objectContaining({ ...told, at: 'lieux/amiens.yaml:4:12', message: expect.stringContaining(escape) }),
    );
  });
});

test.each(['shy', 'zwnj', 'zwj', 'lrm', 'rlm', 'ZeroWidthSpace', 'NoBreak'])('so is &%s;', (name) => {
  expect(inBody(`La p&${name};aix`)).toMatchObject([
    { at: 'parties/paix.mdx:7:5', rule: 'signe-invisible', message: expect.stringContaining(`« &${name}; »`) },
  ]);
});

test.each([
  'می\u200Cخواهم',
  'می&zwnj;خواهم',
  'क्\u200Dष',
  '👩\u200D🔬',
  '❤\uFE0F\u200D🔥',
  '👩🏽\u200D🔬',
  '©\uFE0F',
  '1\uFE0F\u20E3',
  '葛\u{E0100}',
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'Voir https://exemple.fr/e\u0301cole.',
  'q\u0308',
  'Un « \\&zwnj; » et `&zwnj;`.',
  'Un &nbsp;&amp;&eacute;&#233; mot.',
])('%j is left alone', (body) => expect(inBody(body).filter(({ rule }) => rule === 'signe-invisible')).toEqual([]));

test('what only looks escaped in a field is left alone', () => {
  const fields = `alias: ['a\\u200Bb', "c\\\\u200Bb"]\nnote: a\\u200Bb\n`;
  expect(faultsOf({ 'lieux/amiens.yaml': PLACE + fields })).toEqual([]);
});

test.each([
  ['La p\u200Baix&rlm;.', 'La paix.'],
  ['Une e&#x301;cole.', 'Une école.'],
  ['Un\u2028mot.', 'Un mot.'],
  ['Voir https://exemple.fr/a\u200Bb.', 'Voir https://exemple.fr/a\u200Bb.'],
  ['Voir [ici](/lieux/ami&shy;ens/).', 'Voir [ici](/lieux/ami&shy;ens/).'],
  ['Un `a\u200Bb`.', 'Un `a\u200Bb`.'],
])('%j is fixed into %j: addresses and code are only told', (before, after) => {
  const folder = contentFolder({ 'parties/paix.mdx': HEAD + before });
  const issues = checkContent(readContent(folder)).filter(({ rule }) => rule === 'signe-invisible');
  expect(issues).not.toEqual([]);
  expect(
    applyFixes(
      HEAD + before,
      issues.flatMap(({ fix }) => fix ?? []),
    ),
  ).toBe(HEAD + after);
});

test('in a field, an escape is fixed', () => {
  const text = `${PLACE}note: "Une \\u202Eville."\n`;
  const issues = checkContent(readContent(contentFolder({ 'lieux/amiens.yaml': text })));
  expect(
    applyFixes(
      text,
      issues.flatMap(({ fix }) => fix ?? []),
    ),
  ).toBe(`${PLACE}note: "Une ville."\n`);
});
