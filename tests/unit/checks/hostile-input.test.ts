import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { reportToTerminal } from '../../../src/checks/reporters/terminal.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { contentFolder, SOUND_FILES, type Changes } from '../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const body = (text: string): Changes => ({ 'parties/paix.mdx': `${HEAD}${text}\n` });
const field = (text: string): Changes => ({ 'lieux/amiens.yaml': `${SOUND_FILES['lieux/amiens.yaml']}${text}\n` });
const note = (text: string): Changes => field(`note: ${JSON.stringify(text)}`);
/** Three hundred lines, each deeper than the one before. */
const stairs = (write: (depth: number) => string): string =>
  Array.from({ length: 300 }, (_, depth) => write(depth)).join('\n');
const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

/** Bodies beyond their limits (50,000 characters a paragraph, 5,000 marks of Markdown, 500 rules), or short of them. */
const BODIES: [string, string][] = [
  ['five megabytes in a paragraph', 'mot '.repeat(1_250_000)],
  ['asterisks', '*'.repeat(50_000)],
  ['asterisks and letters', '*a'.repeat(25_000)],
  ['beyond, asterisks and letters', '*a'.repeat(50_000)],
  ['emphasis in emphasis', '*_'.repeat(12_000)],
  ['brackets', `${'['.repeat(45_000)} «`],
  ['brackets that close', `${'a]'.repeat(22_000)} «`],
  ['a reference after many letters', `${'a'.repeat(32_000)}][x]`],
  ['references', `${'['.repeat(10_000)}${'a][x]'.repeat(5000)}`],
  ['links left open', '[a]('.repeat(12_000)],
  ['addresses left open', `${'[a](/'.repeat(9000)} «`],
  ['quotation marks', '«'.repeat(20_000)],
  ['quotation marks and spaces', '« '.repeat(20_000)],
  ['bars', '|'.repeat(49_999)],
  ['a large table', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${'|a\n'.repeat(1000)}`],
  ['notes', numbered(10_000, (n) => `a[^${n}]\n\n`) + numbered(10_000, (n) => `[^${n}]: n\n\n`)],
  ['calls of no note', numbered(10_000, (n) => `a[^${n}]\n\n`)],
  ['notes left open', '[^a '.repeat(12_000)],
  ['notes that nothing calls', numbered(10_000, (n) => `[^${n}]: n\n\n`)],
  ['links', '[a](/lieux/amiens/)\n\n'.repeat(20_000)],
  ['dead links', '[a](/b)\n\n'.repeat(30_000)],
  ['spaces inside', `a${' '.repeat(49_000)}b «`],
  ['spaces at line ends', `${'a'.repeat(100)}  \n`.repeat(400)],
  ['code and spaces at line ends', '`a`  \n'.repeat(8000)],
  ['accents beside letters', 'q\u0308'.repeat(24_000)],
  ['accents on one letter', `a${'\u0301'.repeat(49_000)}`],
  ['joiners', 'a\u200D'.repeat(24_000)],
  ['entities', '&zwnj;'.repeat(8000)],
  ['apostrophes', "l'".repeat(24_000)],
  ['quotations', '<Quote by="ana-bel">a</Quote>\n\n'.repeat(12_000)],
  ['some links', '[a](/lieux/amiens/)\n\n'.repeat(4900)],
  ['some dead links', '[a](/b)\n\n'.repeat(4900)],
  ['some notes', numbered(2400, (n) => `a[^${n}]\n\n`) + numbered(2400, (n) => `[^${n}]: n\n\n`)],
  ['some calls of no note', numbered(4900, (n) => `a[^${n}]\n\n`)],
  ['some notes that nothing calls', numbered(4900, (n) => `[^${n}]: n\n\n`)],
  ['some references', `${'['.repeat(2400)}${'a][x]'.repeat(2400)}`],
  ['some asterisks and letters', `${'*a'.repeat(4900)} «`],
  ['some brackets', `${'['.repeat(4900)} «`],
  ['some notes left open', '[^a '.repeat(4900)],
  ['some entities', '&zwnj;'.repeat(4000)],
  ['some quotations', '<Quote by="ana-bel">a</Quote>\n\n'.repeat(2400)],
  ['some notes of the editor', '<EditorialNote>a</EditorialNote>\n\n'.repeat(2400)],
  ['some voices', '<Voice of="ana-bel">\n\na\n\n</Voice>\n\n'.repeat(2400)],
  ['attributes', `<i ${'lang="fr" '.repeat(4000)}>a</i>`],
  ['headings of one name', '## a\n\n'.repeat(40_000)],
  ['lists in lists', `${'- '.repeat(10_000)}a`],
  ['quotes in quotes', `${'> '.repeat(10_000)}a`],
  ['tags in tags', `${'<i>'.repeat(5000)}a${'</i>'.repeat(5000)}`],
  ['lists in lists, line by line', stairs((depth) => `${'  '.repeat(depth)}- a`)],
  ['quotes in quotes, line by line', stairs((depth) => `${'> '.repeat(depth)}a`)],
  ['quotes and lists in one another', `${'> - '.repeat(5000)}a`],
  ['tags left open', '<a>'.repeat(4900)],
  ['tags that nothing opened', '</a>'.repeat(4900)],
  ['braces', '{'.repeat(49_000)],
  ...['[', '<', '&', '`', '_', '~', '#', '!', '-', '.'].map((sign): [string, string] => [sign, sign.repeat(50_000)]),
  ['some code left open', '` '.repeat(20_000)],
  ['code between more and more signs', stairs((depth) => `${'`'.repeat(depth)} a`)],
  ['a wide table', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'a|'.repeat(5000)}`],
  ['a long table', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(5000)}`],
  ['tables', '|a|b|\n|-|-|\n|c|d|\n\n'.repeat(4000)],
  ['calls of one note', `${'a[^1] '.repeat(100_000)}\n\n[^1]: n`],
  ['some calls of one note', `${'a[^1]\n\n'.repeat(4900)}\n\n[^1]: n`],
  ['notes that call each other', `a[^0]\n\n${numbered(2400, (n) => `[^${n}]: a[^${n + 1}]\n\n`)}`],
  ['headings by the line under them', 'a\n=\n'.repeat(9000)],
  ['some headings by the line under them', 'a\n=\n'.repeat(490)],
  ['rules', '---\n\n'.repeat(20_000)],
  ['pictures', '![a](/x.png)\n\n'.repeat(4900)],
  ['items', '- a\n'.repeat(40_000)],
  ['fences', '```\na\n```\n\n'.repeat(9000)],
];

const FIELDS: [string, Changes][] = [
  ['a text of a megabyte', note('mot '.repeat(250_000))],
  ['spaces', note(`a${' '.repeat(90_000)}b`)],
  ['tabs and spaces', note(`a${'\t '.repeat(45_000)}\n`)],
  ['spaces before a letter', note(`${' '.repeat(90_000)}A`)],
  ['links left open', note('[a](/'.repeat(18_000))],
  ['notes left open', note('[^'.repeat(45_000))],
  ['asterisks', note('*a '.repeat(30_000))],
  ['tags left open', note('<a '.repeat(30_000))],
  ['figures', note('1 000 '.repeat(15_000))],
  ['escapes', field(`note: "${'\\u0065'.repeat(16_000)}"`)],
  ['folded lines', field(`note: >\n${"  l'eau\n".repeat(12_000)}`)],
  ['fields', field(numbered(5000, (n) => `champ${n}: x\n`))],
  ['one field many times', field('note: x\n'.repeat(5000))],
  ['names', field(`alias:\n${numbered(8000, (n) => `  - a${n}\n`)}`)],
  ['brackets in brackets', field(`note: ${'['.repeat(10_000)}`)],
  ['brackets in brackets, closed', field(`note: ${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
  ['braces in braces', field(`note: ${'{a: '.repeat(10_000)}`)],
  ['lists in lists', field(`note:\n  ${'- '.repeat(10_000)}`)],
  ['aliases of aliases', field(numbered(9, (n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 9)}]\n`))],
  ['quotation marks left open', field('"\n'.repeat(20_000))],
  ['five megabytes', field(`note: ${'mot '.repeat(1_250_000)}`)],
  [
    'merged aliases of aliases',
    field(numbered(20, (n) => `a${n}: &a${n} {<<: [${`*a${n - 1},`.repeat(n === 0 ? 0 : 2)}]}\n`)),
  ],
  ['comments', field('# a\n'.repeat(100_000))],
  ['long frontmatter', { 'parties/paix.mdx': HEAD.replace('resume', `autre: ${'a'.repeat(2_000_000)}\nresume`) }],
  ['fences', { 'parties/paix.mdx': `---\n${`---${' '.repeat(500)}x\n`.repeat(150)}` }],
  ['lines before no fence', { 'parties/paix.mdx': `---\n${'\n--'.repeat(100_000)}` }],
];

/** The longest text that may be written, of which nothing is hostile; the parsers are loaded by it. */
const LONGEST = body(
  'Les villes agissent pour la paix : « Nous en parlons à [Amiens](/lieux/amiens/), écrit-elle, depuis 1947. »\n\n'.repeat(
    4000,
  ),
);

test('whatever is written is refused or read within a second', () => {
  timeOf(LONGEST);
  // Where all is slow, no longer than five times what the longest text takes there.
  const most = Math.max(1000, 5 * timeOf(LONGEST));
  const slow = [...BODIES.map(([name, text]) => [name, body(text)] as const), ...FIELDS]
    // A processor that others use takes longer over the same now and then, not each time.
    .map(([name, changes]) => ({ name, time: leastOf(most, () => timeOf(changes)) }))
    .filter(({ time }) => time > most);
  expect(slow).toEqual([]);
});

/** The least of three times, or the first that is no more than enough. */
function leastOf(enough: number, measure: () => number): number {
  const first = measure();
  return first <= enough ? first : Math.min(first, measure(), measure());
}

/** Milliseconds of the processor, which others may keep waiting, that a content is read and checked in. */
function timeOf(changes: Changes): number {
  const folder = contentFolder(changes);
  const start = process.cpuUsage();
  const content = readContent(folder);
  expect(reportToTerminal(checkContent(content), content.files)).not.toBe('');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.each([
  ['rules', 'a\n=\n'.repeat(501), 8, 'Le texte a trop de signes de mise en forme.'],
  ['marks', '*a\n\n'.repeat(5001), 7, 'Le texte a trop de signes de mise en forme.'],
  ['marks in a paragraph', `Un.\n\n${'*a '.repeat(2001)}`, 9, 'Un paragraphe est trop long.'],
  ['characters in a paragraph', 'a'.repeat(50_001), 6, 'Un paragraphe est trop long.'],
  ['characters', 'Un.\n\n'.repeat(100_001), 6, 'Le texte est trop long pour une page.'],
])('too many %s are refused where they begin, with what to do', (_, text, line, message) => {
  const issues = checkContent(readContent(contentFolder(body(text))));
  expect(issues.filter(({ rule }) => rule === 'corps-illisible')).toMatchObject([
    { message, line, hint: expect.stringMatching(/^Le (partager|couper)/) },
  ]);
});
