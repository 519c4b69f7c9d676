import { describe, expect, test } from 'vitest';
import { readSourceFile } from '../../../src/source/source-file.ts';

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
const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

test('an MDX file is a frontmatter and a body that knows its line', () => {
  const file = mdx(MDX);
  expect(file).toMatchObject({ body: '\nUn texte.\n', bodyLine: 8, hasFrontmatter: true, yamlErrors: [] });
  expect(file.data).toMatchObject({ titre: 'Accueil', dates: [{ date: 1945 }] });
});

test('a YAML file is all frontmatter', () => {
  expect(yaml('nom: Angers\n')).toMatchObject({ data: { nom: 'Angers' }, body: '', hasFrontmatter: true });
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
    expect(file.bodyLine).toBe(8);
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
  expect(mdx('---\ntitre: A\n---\nUn.\n\n---\n\nDeux.')).toMatchObject({ body: 'Un.\n\n---\n\nDeux.', bodyLine: 4 });
});

test('broken YAML says where and gives no data', () => {
  const file = mdx('---\ntitre: Rennes : la ville\nordre: 1\n---\nUn.');
  expect(file.data).toBeUndefined();
  expect(file.yamlErrors.map(at)).toEqual(['2:8']);
});

test.each(['*mot*', '*mot* en italique'])('a value that begins with *, as %s, is a fault and not an alias', (value) => {
  const file = mdx(`---\ntitre: A\nresume: ${value}\n---\n`);
  expect(file.data).toBeUndefined();
  expect(file.yamlErrors.map(at)).toContain('3:9');
});

test('the byte order mark with which some editors begin a file is no part of it', () => {
  expect(yaml('\uFEFFnom: Angers\n').data).toEqual({ nom: 'Angers' });
  expect(mdx(`\uFEFF${MDX}`)).toMatchObject({ hasFrontmatter: true, bodyLine: 8, data: { titre: 'Accueil' } });
});
