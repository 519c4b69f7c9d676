import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const inBody = (body: string) => faultsOf({ 'interventions/bel-accueil.mdx': `${INTERVENTION}\n${body}\n` });
const rulesOf = (body: string) => inBody(body).map(({ rule }) => rule);

test.each([
  ['an expression in a sentence', 'Un {1 + 1} deux.', '15:4'],
  ['an expression on its own', '{page}', '15:1'],
  ['a comment in braces', 'Un {/* deux */} trois.', '15:4'],
  ['in a cell', '| {un} |\n|---|', '15:3'],
  ['a brace left open', 'Des { mots.', '15:5'],
  ['an import', "import x from 'y'", '15:1'],
  ['an export', 'export const a = 1', '15:1'],
  ['a line that begins like a program', 'export des armes', '15:1'],
  ['an import in a note', "<EditorialNote>\n\nimport x from 'y'\n\n</EditorialNote>", '17:1'],
  ['the value of an attribute', 'Un <i lang={1}>mot</i>.', '15:4'],
  ['attributes from nowhere', 'Un <i {...page}>mot</i>.', '15:4'],
  ['an element that runs', '<script>run()</script>', '15:1'],
  ['one that lets in', '<iframe src="https://exemple.fr"></iframe>', '15:1'],
  ['whatever its case', '<SCRIPT>run()</SCRIPT>', '15:1'],
  ['an attribute that runs', 'Un <i onclick="run()">mot</i>.', '15:4'],
  ['whatever its case', 'Un <i onMouseOver="run()">mot</i>.', '15:4'],
  ['a style', 'Un <i style="position: fixed">mot</i>.', '15:4'],
])('%s', (_, body, place) => {
  const faults = inBody(body);
  expect(faults.map(({ at }) => at)).toEqual([`interventions/bel-accueil.mdx:${place}`]);
  expect(faults.map(({ rule }) => rule)).toEqual(['code-interdit']);
});

describe('an address that is a program', () => {
  test.each([
    '[x](javascript:run)',
    '[x](JavaScript:run)',
    '[x](java&#115;cript:run)',
    '[x](javascript&colon;run)',
    '[x](&#x09;javascript:run)',
    '[x](java&#10;script:run)',
    '[x](java&NewLine;script:run)',
    '[x](<javascript:run>)',
    '[x](vbscript:run)',
    '[x](data:text/html,run)',
    '![Un mot](data:image/svg+xml,run)',
    '[x][a]\n\n[a]: javascript:run',
  ])('%s', (body) => expect(rulesOf(body)).toContain('code-interdit'));
});

test.each([
  ['an escaped brace', 'Un \\{ deux \\}.'],
  ['a brace in code', 'Un `{deux}`.'],
  ['a word that begins like one', 'importer, exporter.'],
  ['an import in the midst of a line', 'Un\nimport de blé.'],
])('%s runs nothing', (_, body) => expect(inBody(body)).toEqual([]));

test('what the renderer alone takes for code is code: it is the one that would run it', () => {
  expect(inBody("import\tx from 'y'")).toContainEqual(
    expect.objectContaining({ at: 'interventions/bel-accueil.mdx:15:1', rule: 'code-interdit' }),
  );
});

test.each(['[x](&#1;javascript:run)', '[x](java\\script:run)'])('%s is no address', (body) => {
  expect(rulesOf(body)).not.toEqual([]);
});
