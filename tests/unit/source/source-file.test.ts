import { describe, expect, test } from 'vitest';
import { readSourceFile, type SourceFile } from '../../../src/source/source-file.ts';

const MDX = `---
titre: Accueil
intervenants:
  - personne: ana-bel
    organisations: [ville,   agglo]
dates: [{ date: 1945, evenement: Fin }]
---

Un texte.
`;
const mdx = (text: string) => readSourceFile('content/interventions/accueil.mdx', 'interventions', 'accueil', text);
const yaml = (text: string) => readSourceFile('content/lieux/angers.yaml', 'lieux', 'angers', text);
const faultsOf = ({ yamlFaults, positionAt }: SourceFile) =>
  yamlFaults.map(({ offset, cause }) => `${at(positionAt(offset))} ${cause}`);
const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

test('an MDX file is a frontmatter and a body that knows its line', () => {
  const file = mdx(MDX);
  expect(file).toMatchObject({ bodyText: '\nUn texte.\n', hasFrontmatter: true, yamlFaults: [] });
  expect(at(file.positionAt(file.bodyStart))).toBe('8:1');
  expect(file.data).toMatchObject({ titre: 'Accueil', dates: [{ date: 1945 }] });
});

test('a YAML file is all frontmatter', () => {
  expect(yaml('nom: Angers\n')).toMatchObject({ data: { nom: 'Angers' }, bodyText: '', hasFrontmatter: true });
});

describe('the place of a value in the file', () => {
  test.each([
    ['a value', ['titre'], '2:8'],
    ['a value in a list of groups', ['intervenants', 0, 'personne'], '4:15'],
    ['an item between brackets', ['intervenants', 0, 'organisations', 1], '5:30'],
    ['a value between braces', ['dates', 0, 'evenement'], '6:34'],
    ['a missing one: where its group begins', ['intervenants', 0, 'qualite'], '4:5'],
    ['a missing field of the whole', ['partie'], '2:1'],
    ['a value below a text', ['titre', 'x'], '2:8'],
  ])('%s', (_, keys, expected) => expect(at(mdx(MDX).locate(keys))).toBe(expected));

  test.each([
    ['at the top', [], 'titre', '2:1'],
    ['in a group', ['intervenants', 0], 'organisations', '5:5'],
    ['missing: where its group begins', ['intervenants', 0], 'zzz', '4:5'],
  ])('and of a key: %s', (_, keys, key, expected) => expect(at(mdx(MDX).locateKey(keys, key))).toBe(expected));

  test('in YAML, from the first line', () => {
    expect(at(yaml('# Une ville\nnom: Angers\n').locate(['nom']))).toBe('2:6');
  });

  test('after lines that end as in Windows', () => {
    const file = mdx(MDX.replaceAll('\n', '\r\n'));
    expect(at(file.locate(['intervenants', 0, 'personne']))).toBe('4:15');
    expect(at(file.positionAt(file.bodyStart))).toBe('8:1');
  });
});

test.each([
  ['no fence', false, 'titre: Accueil\n'],
  ['one fence', false, '---\ntitre: Accueil\n'],
  ['a fence after a blank line', false, '\n---\ntitre: Accueil\n---\n'],
  ['a second fence that is longer', false, '---\ntitre: Accueil\n----\n'],
  ['fences with spaces after them', true, '---  \ntitre: Accueil\n--- \nUn.'],
  ['an end without a line break', true, '---\ntitre: Accueil\n---'],
  ['nothing between the fences', true, '---\n---\nUn.'],
])('%s: a frontmatter, %s', (_, found, text) => expect(mdx(text).hasFrontmatter).toBe(found));

test('a rule in the body does not end the frontmatter twice', () => {
  expect(mdx('---\ntitre: A\n---\nUn.\n\n---\n\nDeux.')).toMatchObject({
    bodyText: 'Un.\n\n---\n\nDeux.',
    bodyStart: 17,
  });
});

test('broken YAML says where and gives no data', () => {
  const file = mdx('---\ntitre: Rennes : la ville\nordre: 1\n---\nUn.');
  expect(file.data).toBeUndefined();
  expect(faultsOf(file)).toEqual(['2:8 colon']);
});

test.each(['*mot*', '*mot* en italique'])('a value that begins with *, as %s, is a fault and not an alias', (value) => {
  const file = mdx(`---\ntitre: A\nresume: ${value}\n---\n`);
  expect(file.data).toBeUndefined();
  expect(faultsOf(file)).toEqual(['3:9 alias']);
});

test('the byte order mark with which some editors begin a file is no part of it', () => {
  expect(yaml('\uFEFFnom: Angers\n').data).toEqual({ nom: 'Angers' });
  expect(mdx(`\uFEFF${MDX}`)).toMatchObject({ hasFrontmatter: true, data: { titre: 'Accueil' } });
  const { locate } = mdx(`\uFEFF${MDX}`);
  expect(at(locate(['titre']))).toBe('2:8');
});

describe('broken YAML is said once, where it begins, with what it most likely is', () => {
  test.each([
    ['nom: "Nantes\ntype: ville\n', ['1:6 quote']],
    ['nom: "Nantes\ntype: "ville"\n', ['1:6 quote']],
    ["nom: 'L'eau'\n", ['1:9 quote']],
    ['nom: Nantes\npays: [FR\ntype: ville\n', ['2:7 bracket']],
    ['coordonnees: { latitude: 1\nnom: Nantes\n', ['1:14 bracket']],
    ['pays: [FR]]\n', ['1:11 bracket']],
    ['type: ville\n  pays: [FR]\n', ['2:3 indent']],
    ['a:\n  b: 1\n c: 2\n', ['3:1 indent']],
    ['alias:\n  - a\n - b\n', ['3:1 indent']],
    ['nom: ville : port\n', ['1:6 colon']],
    ['nom: Nantes\n\ttype: ville\n', ['2:1 tab']],
    ['nom: a\nnom: b\n', ['2:1 duplicate']],
    ['nom: a\nville\n', ['2:1 key']],
    ['nom:Nantes\ntype: ville\n', ['1:1 key']],
    ['nom: @x\n', ['1:6 reserved']],
    ['nom: &a b\n', ['1:6 alias']],
    ['nom: !a b\n', ['1:6 alias']],
    ['nom: a\n---\nnom: b\n', ['2:1 document']],
    ['- a\nb: c\n', ['2:1 other']],
  ])('%j', (text, expected) => expect(faultsOf(yaml(text))).toEqual(expected));
});

test.each([
  ['nom: Nantes\n', { style: 'plain', written: 'Nantes' }],
  ['nom: "Nantes"\n', { style: 'double', written: 'Nantes' }],
  ["nom: 'L''eau'\n", { style: 'single', written: "L''eau" }],
  ['nom: 44\n', undefined],
])('where a text is written: %j', (text, expected) => {
  const found = yaml(text).findText(['nom']);
  expect(found && { style: found.style, written: text.slice(found.start, found.end) }).toEqual(expected);
});
