import { parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/source/read-content.ts';
import { readPlainYaml } from '../../../src/source/plain-yaml.ts';

/** What the parser says, where it finds no fault. */
const parsed = (yaml: string): unknown => {
  const document = parseDocument(yaml, { prettyErrors: false });
  return document.errors.length > 0 ? 'faulty' : { data: document.toJS() as unknown };
};

const TEXT = `titre: Une ville, deux rives ; «\u00A0l’eau\u00A0»
date: 2012-05-23
ordre: 12
coordonnees: { latitude: 48.9, longitude: -2 }
themes: [paix, villes et leurs liens]
intervenants:
  - personne: ana-bel
    qualite: "maire"
  - personne: jo
source:
  nom: la synthèse
vide:
alias:
- Un nom
- 'l’autre'
`;

test('fields, lists and groups are read as the parser reads them', () => {
  expect(readPlainYaml(TEXT)).toEqual(parsed(TEXT));
  expect(readPlainYaml('')).toEqual(parsed(''));
});

test.each([
  ['a value on several lines', 'a: un\n  deux\n'],
  ['a block', 'a: |\n  un\n'],
  ['a comment', 'a: un # deux\n'],
  ['a comment alone', '# un\na: b\n'],
  ['a colon in a value', 'a: un: deux\n'],
  ['a key twice', 'a: b\na: c\n'],
  ['a tab', 'a:\tb\n'],
  ['an alias', 'a: &b c\n'],
  ['an escape', 'a: "\\u00e9"\n'],
  ['a constant', 'a: true\n'],
  ['a number in another base', 'a: 0x1F\n'],
  ['a zero before a number', 'a: 012\n'],
  ['a list in a list', 'a: [[b]]\n'],
  ['a line too deep', 'a: b\n   c: d\n'],
  ['two documents', 'a: b\n---\na: c\n'],
  ['words alone', 'un\n'],
])('%s is for the parser', (_, yaml) => {
  expect(readPlainYaml(yaml)).toBeUndefined();
});

test('most files are plain, and whatever befalls them, what is read is what the parser reads', () => {
  const pieces = [
    '\n',
    '\n  ',
    ' ',
    '\u00A0',
    ': ',
    ':',
    '- ',
    '#',
    ', ',
    '[',
    '}',
    '"',
    '1',
    '.',
    '-',
    'null',
    'é',
    '?',
  ];
  let [plain, all, state] = [0, 0, 1];
  const draw = (below: number) => (state = (state * 48271) % 2147483647) % below;
  for (const { text, bodyStart, path } of readContent('content').files) {
    const yaml = path.endsWith('.mdx') ? text.slice(4, text.lastIndexOf('---', bodyStart)) : text;
    all += 1;
    if (readPlainYaml(yaml)) plain += 1;
    for (let round = 0; round < 20; round += 1) {
      const at = draw(yaml.length + 1);
      const damaged = yaml.slice(0, at) + pieces[draw(pieces.length)]! + yaml.slice(at + draw(3));
      const read = readPlainYaml(damaged);
      if (read) expect(read, damaged).toEqual(parsed(damaged));
    }
  }
  expect(plain / all).toBeGreaterThan(0.7);
});
