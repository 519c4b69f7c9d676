import { escapeAttribute, escapeText } from '../prose/escape.ts';

/** A stretch of a reference in one face. */
export interface Run {
  text: string;
  /** The title of what is published for itself. */
  italic?: boolean;
  /** BCP 47 tag of its words when they are not French. */
  language?: string | undefined;
}

/** The pieces of a sentence; what is unknown is left out of it. */
export type Words = string | Run | undefined;

/**
 * Sentences one after another, each closed unless its last sign does so, or it is an address, of which a full stop would be
 * taken for a part. Those without words are left out.
 */
export function toSentences(...sentences: Words[][]): Run[] {
  const runs = sentences
    .map((words) => words.map((part) => (typeof part === 'string' ? { text: part } : part)))
    .map((words) => words.filter((run): run is Run => run !== undefined && run.text !== ''))
    .filter((words) => words.length > 0)
    .flatMap((words, rank) => {
      const stop = /(?:[.?!…]|https?:\/\/\S+)$/.test(words.at(-1)!.text) ? '' : '.';
      return [{ text: rank === 0 ? '' : ' ' }, ...words, { text: stop }];
    });
  return joinRuns(runs);
}

/** The same without the marks that nobody sees: neighbours in one face are one. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    if (last && !last.italic && !run.italic && last.language === run.language) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

export const toPlainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

export const toRunsHtml = (runs: readonly Run[]): string =>
  runs
    .map(({ text, italic, language }) => {
      const words = italic ? `<cite>${escapeText(text)}</cite>` : escapeText(text);
      return language === undefined ? words : `<span lang="${escapeAttribute(language)}">${words}</span>`;
    })
    .join('');
