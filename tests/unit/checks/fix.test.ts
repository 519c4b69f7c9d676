import { chmodSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { applyFixes, fixContent } from '../../../src/checks/fix.ts';
import { loadContent } from '../../../src/source/content.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { contentFolder, temporaryFolder } from '../../support/content-folder.ts';

const PAGE = 'pages/aide.mdx';
const page = (body: string, resume = 'Comment lire.') => `---\ntitre: Aide\nresume: ${resume}\n---\n\n${body}\n`;

/** The file after fixing, in a sound folder. */
function fix(text: string | Uint8Array, path = PAGE): string {
  const folder = contentFolder({ [path]: text });
  fixContent(() => readContent(folder));
  return readFileSync(join(folder, path), 'utf8');
}

test('replacements are made where they belong; of two that overlap, the first', () => {
  const fixes = [
    { start: 4, end: 6, text: 'E' },
    { start: 0, end: 1, text: 'AA' },
    { start: 5, end: 7, text: 'x' },
    { start: 2, end: 2, text: '+' },
  ];
  expect(applyFixes('abcdefg', fixes)).toBe('AAb+cdEg');
});

describe('what is certain is fixed', () => {
  test.each([
    ["Un temps pour l'eau : deux...", 'Un temps pour l’eau\u00A0: deux…'],
    ['« Un mot »', '«\u00A0Un mot\u00A0»'],
    ['A travers  l’Etat , oui?', 'À travers l’État, oui\u202F?'],
    ["- un\n  deux l'eau &amp; l'air \\*", '- un\n  deux l’eau &amp; l’air \\*'],
    ["Un temps pour l'**eau** ; deux", 'Un temps pour l’**eau**\u202F; deux'],
    ['Un mot.  \n\nDeux. ', 'Un mot.\n\nDeux.'],
    [
      '<Quote by="ana-bel" gloss="l\'eau">A travers l\'Etat...</Quote>',
      '<Quote by="ana-bel" gloss="l’eau">A travers l’Etat…</Quote>',
    ],
    ['1  234 villes', '1\u202F234 villes'],
  ])('%j', (before, after) => expect(fix(page(before))).toBe(page(after)));

  test.each([
    ['plain', "L'eau : oui", "L'eau : oui"],
    ['between quotation marks', '"Oui \\"l\'eau\\" : non"', '"Oui \\"l’eau\\"\u00A0: non"'],
    ['between apostrophes', "'Oui, l''eau : non'", "'Oui, l’eau\u00A0: non'"],
    ['on several lines', "Oui,\n  l'eau...", 'Oui,\n  l’eau…'],
    ['as a block', "|\n  Oui,\n  l'eau...", '|\n  Oui,\n  l’eau…'],
    ['as a folded block', ">\n  Oui,\n\n  l'eau...", '>\n  Oui,\n\n  l’eau…'],
  ])('in a field: %s', (_, before, after) => expect(fix(page('Un.', before))).toBe(page('Un.', after)));

  test('the byte order mark', () => expect(fix(`\uFEFF${page('Un.')}`)).toBe(page('Un.')));

  test('line ends stay those of Windows', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(fix(windows(page("L'eau. \n\nL'air.\nL'eau.")))).toBe(windows(page('L’eau.\n\nL’air.\nL’eau.')));
  });
});

describe('nothing else is touched', () => {
  test.each([
    ['code', "Un `l'eau...` deux."],
    ['an address', "Voir [ici](https://exemple.fr/l'eau...?a=b) et https://exemple.fr/a...b."],
    ['another language', 'Un <i lang="en">it\'s: here...</i>.'],
    ['what is only doubtful', 'Un "mot", deux.  \ntrois.'],
  ])('%s', (_, body) => expect(fix(page(body))).toBe(page(body)));

  test.each([
    ['lieux/amiens.yaml', 'nom: Amiens\ntype: ville\nnoms-locaux:\n  - { nom: "King\'s : x", langue: en }\n'],
    ['lieux/amiens.yaml', 'nom: Amiens\ntype: ville\npays: ["l\'..."]\n'],
    ['interventions/bel-accueil.mdx', '---\ntitre: Un\nlieux: ["l\'eau"]\n"l\'autre": x\n---\n'],
    ['seminaire.yaml', "titre: L'eau : un\n"],
  ])('%s: %j', (path, text) => expect(fix(text, path)).toBe(text));

  test('a file in another encoding', () => {
    const bytes = Buffer.from(page("L'été..."), 'latin1');
    const folder = contentFolder({ [PAGE]: bytes });
    expect(fixContent(() => readContent(folder)).fixed).toEqual([]);
    expect(readFileSync(join(folder, PAGE))).toEqual(bytes);
    expect(checkContent(readContent(folder)).filter((issue) => issue.fix)).toEqual([]);
  });

  test('a folder without a fault', () => {
    const folder = contentFolder({});
    const before = snapshot(folder);
    expect(fixContent(() => readContent(folder)).fixed).toEqual([]);
    expect(snapshot(folder)).toEqual(before);
  });
});

test('a fixed file keeps its permissions, and nothing is left beside it', () => {
  const folder = contentFolder({ [PAGE]: page("L'eau.") });
  chmodSync(join(folder, PAGE), 0o640);
  fixContent(() => readContent(folder));
  expect(statSync(join(folder, PAGE)).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(folder, 'pages'))).toEqual(['aide.mdx']);
});

/** The whole seminar with all of its typography undone is fixed into what it was. */
test('the seminar, spoilt, is fixed into itself, and once is enough', () => {
  const folder = temporaryFolder();
  // The guide beside the content is generated.
  cpSync('content', folder, { recursive: true, filter: (path) => !path.endsWith('LISEZMOI.md') });
  const before = snapshot(folder);
  for (const [path, text] of before) writeFileSync(join(folder, path), spoil(text, path));
  const { fixed } = fixContent(() => readContent(folder));
  expect(fixed.length).toBeGreaterThan(500);
  const after = snapshot(folder);
  expect(checkContent(readContent(folder)).filter((issue) => issue.fix)).toEqual([]);
  expect([...after].filter(([path, text]) => text !== before.get(path)).map(([path]) => path)).toEqual([]);
  expect(fixContent(() => readContent(folder)).fixed).toEqual([]);
  expect(() => loadContent(folder)).not.toThrow();
});

/** The text with faults that are to be corrected; in YAML, a colon after an ordinary space would begin a map. */
function spoil(text: string, path: string): string {
  const frontmatter = path.endsWith('.mdx') ? text.indexOf('\n---\n') : text.length;
  const body = text
    .slice(frontmatter)
    .replaceAll('’', "'")
    .replaceAll(/[\u00A0\u202F](?!\d)/g, ' ')
    .replaceAll('…', '...')
    .replaceAll('État', 'Etat');
  return text.slice(0, frontmatter).replaceAll('…', '...') + body;
}

function snapshot(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return new Map(files.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
