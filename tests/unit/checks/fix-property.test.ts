import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { applyFixes } from '../../../src/checks/fix.ts';
import { readContent, type SourceContent } from '../../../src/source/read-content.ts';
import { readSourceFile } from '../../../src/source/source-file.ts';
import { contentFolder } from '../../support/content-folder.ts';

/*
 * What `--fix` may never do, whatever is written: generated texts of all that editors type, well and badly, with what must
 * be left alone (addresses, code, attributes, other languages) between them.
 */

const TEXTS = 80;
/** As many rounds as the command makes: more would not end. */
const ROUNDS = 5;

/** Left as it is written, to the last sign. Each may stand anywhere in a sentence. */
const UNTOUCHED = [
  'https://exemple.fr/tiers...',
  'https://exemple.fr/a?b=1;c=2!d',
  "<https://exemple.fr/l'eau>".slice(1, -1),
  "[un lien](https://exemple.fr/l'eau...)",
  '[un lieu](/lieux/amiens/)',
  "`l'Etat ... ; «x»`",
  '<Langue code="en">the end; \'so\' "what"? A long list of topics...</Langue>',
  '<i lang="de">was ist das?  "so"</i>',
  '<Langue code="ar">الماء\u200F؟ حياة!</Langue>',
];

/** Words, as they are typed. */
const WORDS = [
  ...[
    'eau',
    "l'eau",
    'l’eau',
    "aujourd'hui",
    'Etat',
    "l'Etat",
    'École',
    'Ecole',
    'A travers',
    'A la fin',
    'A',
    'Ca va',
  ],
  ...[
    '1 234',
    '1  234',
    '1945',
    '10:30',
    '50 %',
    '12 €',
    '3,5',
    'XIXe',
    'M. Roy',
    '**gras**',
    '*ital*',
    '&amp;',
    '\\*',
  ],
  ...[
    'de\u0301finit',
    'd´efinissons',
    'pai\u00ADx',
    'œuvre',
    '« mot »',
    '«mot»',
    '«\u00A0mot\u00A0»',
    '“mot”',
    '(oui)',
  ],
];
/** What stands between two. */
const GLUE = [
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00A0',
  '\u202F',
  ' : ',
  ': ',
  ' ; ',
  ';',
  ' ? ',
  '? ',
  ' ! ',
  '... ',
  '…',
  ', ',
  ' , ',
  '. ',
];
const GLUED = [...GLUE, '«?', ' «?X» ', '\u00A0\u202F', ' \u00A0: ', '\n', '\t'];

/** A generator of numbers that gives the same ones each time (mulberry32). */
function randomness(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A body of a few paragraphs, and what of it must be left alone. */
function generate(seed: number): { body: string; untouched: string[] } {
  const below = randomness(seed);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const untouched: string[] = [];
  const sentence = (): string =>
    Array.from({ length: 2 + below(7) }, () => {
      if (below(6) > 0) return one(WORDS) + one(GLUED);
      untouched.push(one(UNTOUCHED));
      return ` ${untouched.at(-1)!} `;
    }).join('');
  const shapes = [
    (words: string) => words,
    (words: string) => `- ${words.replaceAll('\n', ' ')}`,
    (words: string) => `## ${words.replaceAll('\n', ' ')}`,
    (words: string) => `<EditorialNote>${words}</EditorialNote>`,
    (words: string) => `> ${words.replaceAll('\n', '\n> ')}`,
  ];
  const paragraphs = Array.from({ length: 1 + below(4) }, () => one(shapes)(`Mot ${sentence()}fin`));
  return { body: paragraphs.join('\n\n'), untouched };
}

/** What the check would fix in a page. */
function fixesIn(text: string, content: SourceContent) {
  const file = readSourceFile('content/pages/aide.mdx', 'pages', 'aide', text);
  const issues = checkContent({ ...content, files: [...content.files, file] });
  return issues.flatMap(({ fix, file: at }) => (fix && at === file.path ? [fix] : []));
}

/** The text when nothing is left to be fixed, and how many rounds that took. */
function settle(text: string, content: SourceContent): { text: string; rounds: number } {
  let [settled, rounds] = [text, 0];
  for (
    let fixes = fixesIn(settled, content);
    fixes.length > 0 && rounds <= ROUNDS;
    fixes = fixesIn(settled, content), rounds += 1
  ) {
    settled = applyFixes(settled, fixes);
  }
  return { text: settled, rounds };
}

/** Letters and figures, and signs other than those that `--fix` has a pair for. */
const essence = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F\u00AD\u200F]/g, '')
    .replace(/['’ʼ‘]/g, '’')
    .replaceAll('...', '…')
    .replace(/[EÉ]/g, 'E')
    .replace(/[AÀ]/g, 'A')
    .replace(/[CÇ]/g, 'C');

const page = (body: string) => `---\ntitre: Aide\nresume: Comment lire.\n---\n\n${body}\n`;

test('whatever is written, fixing ends, says the same, and leaves alone what is not prose in French', () => {
  const content = readContent(contentFolder({}));
  const faults = Array.from({ length: TEXTS }, (_, seed) => {
    const { body, untouched } = generate(seed);
    const { text, rounds } = settle(page(body), content);
    const problems = [
      rounds > ROUNDS ? 'does not end' : '',
      essence(text) === essence(page(body)) ? '' : 'says something else',
      ...untouched.map((kept) => (text.includes(kept) ? '' : `changes ${kept}`)),
    ].filter(Boolean);
    return problems.map((problem) => ({ seed, problem, body, text }));
  }).flat();
  expect(faults.slice(0, 3)).toEqual([]);
});
