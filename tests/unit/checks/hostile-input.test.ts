import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { reportToTerminal } from '../../../src/checks/reporters/terminal.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { contentFolder, SOUND_FILES, type Changes } from '../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const body = (text: string): Changes => ({ 'parties/paix.mdx': `${HEAD}${text}\n` });
const field = (text: string): Changes => ({ 'lieux/amiens.yaml': `${SOUND_FILES['lieux/amiens.yaml']}${text}\n` });
const note = (text: string): Changes => field(`note: ${JSON.stringify(text)}`);
const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

/** Bodies beyond their limits (50,000 characters a paragraph, 10,000 marks of Markdown), or short of them. */
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
  ['some links', '[a](/lieux/amiens/)\n\n'.repeat(9900)],
  ['some dead links', '[a](/b)\n\n'.repeat(9900)],
  ['some notes', numbered(4900, (n) => `a[^${n}]\n\n`) + numbered(4900, (n) => `[^${n}]: n\n\n`)],
  ['some calls of no note', numbered(9900, (n) => `a[^${n}]\n\n`)],
  ['some notes that nothing calls', numbered(9900, (n) => `[^${n}]: n\n\n`)],
  ['some references', `${'['.repeat(4900)}${'a][x]'.repeat(2400)}`],
  ['some asterisks and letters', `${'*a'.repeat(9900)} «`],
  ['some brackets', `${'['.repeat(9900)} «`],
  ['some notes left open', '[^a '.repeat(9900)],
  ['some entities', '&zwnj;'.repeat(4000)],
  ['some quotations', '<Quote by="ana-bel">a</Quote>\n\n'.repeat(4900)],
  ['attributes', `<i ${'lang="fr" '.repeat(4000)}>a</i>`],
  ['headings of one name', '## a\n\n'.repeat(40_000)],
  ['lists in lists', `${'- '.repeat(10_000)}a`],
  ['quotes in quotes', `${'> '.repeat(10_000)}a`],
  ['tags in tags', `${'<i>'.repeat(5000)}a${'</i>'.repeat(5000)}`],
  ['braces', '{'.repeat(49_000)],
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
  ['fences', { 'parties/paix.mdx': `---\n${`---${' '.repeat(500)}x\n`.repeat(150)}` }],
  ['lines before no fence', { 'parties/paix.mdx': `---\n${'\n--'.repeat(100_000)}` }],
];

/** Milliseconds of the processor, which others may keep waiting: the slowest takes some seconds, a square many minutes. */
const MOST = 30_000;

test('whatever is written, the check ends', { timeout: 600_000 }, () => {
  const bodies = BODIES.map(([name, text]) => [name, body(text)] as const);
  for (const [name, changes] of [...bodies, ...FIELDS]) {
    const content = readContent(contentFolder(changes));
    const start = process.cpuUsage();
    expect(reportToTerminal(checkContent(content), content.files), name).not.toBe('');
    expect(process.cpuUsage(start).user / 1000, name).toBeLessThan(MOST);
  }
});
