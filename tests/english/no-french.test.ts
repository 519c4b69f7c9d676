import { parse, TextNode, type HTMLElement, type Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import * as english from '../../src/words/en/index.ts';
import * as french from '../../src/words/fr/index.ts';
import { listFiles, readPages, readSiteFile } from '../support/built-site.ts';

const pages = readPages();

/** Lists of words that are looked for, and said to nobody. */
const OF_THE_SEARCH = /^[A-Z_]+$/;

/** Pieces of French sentences that English does not share: of a sentence with something in it, what is around that. */
const FRENCH = [...new Set(listPieces(french))].filter((piece) => !new Set(listPieces(english)).has(piece));
/** What is long enough to be looked for in other words. */
const SENTENCES = FRENCH.filter((piece) => /\p{L}{2}.*\s.*\p{L}{2}/u.test(piece));
const WORDS = new Set(FRENCH);
/** Names of files and columns, and coded values, are the same in every edition. */
const CODES = 'code, .columns th[scope=row], .columns small a';
/** Words that French sentences are made of, and English ones are not. */
const SMALL_WORDS =
  /(?<![\p{L}’/-])(?:le|les|des|une|dans|pour|avec|est|sont|aux|du|cette|ces|qui|que|aucune?|selon)(?![\p{L}’-])/iu;

test('there is French to be looked for', () => {
  expect(SENTENCES.length).toBeGreaterThan(400);
  expect(SENTENCES).toContain('Aller au contenu');
});

test('no page says a word of the French interface, to whoever reads, listens or indexes', () => {
  const faults = [...pages.values()].flatMap(({ address, document }) =>
    listSaid(document)
      .filter((said) => WORDS.has(said) || SENTENCES.some((sentence) => said.includes(sentence)))
      .map((said) => `${address}: ${said}`),
  );
  expect(faults).toEqual([]);
});

test('nor one of the small words of French, but in names, addresses and coded values', () => {
  const faults = [...pages.values()].flatMap(({ address, document }) =>
    listSaid(document)
      .map((said) => said.replace(/\S+:\/\/\S+|[\w-]*\/[\w/-]*|Ville de \S+|Défenseur des droits/g, ''))
      .filter((said) => SMALL_WORDS.test(said))
      .map((said) => `${address}: ${said}`),
  );
  expect(faults).toEqual([]);
});

test('no guillemet, and no space before a colon, a semicolon or a question mark', () => {
  const faults = [...pages.values()].flatMap(({ address, document }) =>
    listSaid(document)
      .filter((said) => /[«»]|\S[ \u00A0\u202F][:;!?](?!\S)/.test(said))
      .map((said) => `${address}: ${said}`),
  );
  expect(faults).toEqual([]);
});

test('nor does what software reads: scripts, Markdown, data, references, calendar', () => {
  const files = ['.js', '.md', '.json', '.txt', '.xml', '.bib', '.ris', '.ics', '.gexf'].flatMap(listFiles);
  const faults = files.flatMap((file) => {
    const text = readSiteFile(file);
    return SENTENCES.filter((sentence) => text.includes(sentence) && !isCoded(sentence, file)).map(
      (sentence) => `${file}: ${sentence}`,
    );
  });
  expect(files.length).toBeGreaterThan(30);
  expect(faults).toEqual([]);
});

/** What the tables hold in coded values. */
const isCoded = (sentence: string, file: string): boolean => file.startsWith('/donnees/') && sentence.length < 30;

/** Every text and label of a page that is not marked as being in French. */
function listSaid(document: HTMLElement): string[] {
  const copy = parse(document.outerHTML);
  for (const silent of copy.querySelectorAll(`script, style, [lang=fr], [http-equiv], .Z3988, ${CODES}`))
    silent.remove();
  const labels = ['aria-label', 'title', 'placeholder', 'alt', 'content', 'label', 'data-label'].flatMap((name) =>
    copy.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name)!),
  );
  return [...labels, ...listTexts(copy)].map((said) => said.replace(/Values present:.*/, '').trim()).filter(Boolean);
}

/** What stands between two tags, or in a label. */
const listTexts = (node: Node): string[] =>
  node instanceof TextNode ? [node.text] : node.childNodes.flatMap(listTexts);

/** The pieces of what a table says; of a function, those of its sentences. */
function listPieces(table: unknown): string[] {
  if (typeof table === 'string') return table.split('\n').map((line) => line.trim());
  if (typeof table === 'function')
    return [...String(table).matchAll(/(['`])((?:(?!\1)[^\\]|\\.)*)\1/gs)].flatMap(toPieces);
  if (Array.isArray(table)) return table.flatMap(listPieces);
  if (typeof table !== 'object' || table === null || table instanceof Set || table instanceof RegExp) return [];
  return Object.entries(table).flatMap(([name, value]) => (OF_THE_SEARCH.test(name) ? [] : listPieces(value)));
}

function toPieces([, , words = '']: RegExpExecArray): string[] {
  return words
    .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
    .map((piece) =>
      piece.replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).trim(),
    )
    .filter((piece) => /\p{L}{3}/u.test(piece));
}
