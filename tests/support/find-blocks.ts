import { isRead } from '../../src/model/entities.ts';
import { holdingsOf } from '../../src/model/kinds/debate.ts';
import type { Proceedings } from '../../src/model/proceedings.ts';
import { toStretches } from '../../src/prose/text.ts';

/**
 * The blocks of an edition that a text has not: in the order of the book, each once, every space of theirs a space there.
 * Inside a word, a line may end; between stretches, the figure of the call of a note stands.
 * @param alter what the text has in the place of some words
 */
export function findMissing(
  text: string,
  proceedings: Proceedings,
  alter = (words: string): string => words,
): string[] {
  const missing: string[] = [];
  let from = 0;
  // Two notes of the editor may say the same, or one what another does and more.
  const all = [
    ...proceedings.readingOrder.flatMap(({ body }) => body.blocks.map(({ text: own }) => own)),
    // Debates repeat the words that they rest on, where these are to the letter.
    ...proceedings
      .list('debats')
      .flatMap(holdingsOf)
      .flatMap(({ statement: { voice, text: said } }) => (voice.kind === 'quoted' ? said : [])),
  ];
  for (const entry of proceedings.readingOrder.filter(isRead)) {
    for (const block of entry.body.blocks) {
      const stretches = toStretches(block.node).map((stretch) => toPattern(alter(stretch)));
      if (stretches.length === 0) continue;
      const pattern = new RegExp(stretches.join(String.raw`\s*\[?\d+\]?\s*`), 'gu');
      pattern.lastIndex = from;
      const found = pattern.exec(text);
      const name = `${entry.kind}/${entry.slug}: ${block.text.slice(0, 60)}`;
      if (!found) missing.push(name);
      else {
        from = pattern.lastIndex;
        pattern.lastIndex = 0;
        const times = [...text.matchAll(pattern)].length;
        if (block.text.length > LONG && times > all.filter((own) => own.includes(block.text)).length)
          missing.push(`too often: ${name}`);
      }
    }
  }
  return missing;
}

/** Signs from which on a text that stands twice is no chance. */
const LONG = 60;

const toPattern = (stretch: string): string =>
  stretch
    .split(/\s+/u)
    // What a reader of PDFs makes of letters from right to left is its own.
    .map((word) => (/\p{Script=Arabic}/u.test(word) ? String.raw`[\p{Script=Arabic}\s]*\S*` : toWordPattern(word)))
    .join(String.raw`\s+`);

const toWordPattern = (word: string): string => Array.from(word, escape).join(String.raw`(?:[-\u00AD]?\s*\n)?\u00AD?`);

const escape = (sign: string): string => sign.replace(/[$()*+.?[\\\]^{|}/]/u, String.raw`\$&`);
