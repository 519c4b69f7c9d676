import { leansBack } from '../prose/leaning.ts';
import { listSentences, sentenceAt, type Span } from '../prose/sentences.ts';

/** Characters up to which a block is shown whole. */
export const LONG = 600;
/** How many sentences, or blocks, are shown before one that leans on them. */
export const MOST_BEFORE = 3;
/** Characters that are not worth leaving out between two sentences that are shown. */
const LITTLE = 120;

/** Words of a block that are shown, in one stretch. */
export interface Piece {
  text: string;
  /** Where it names what it is shown for. */
  named: readonly Span[];
}

/** The part of a block that is to be shown. */
export interface Wanted {
  /** All of it, however long. */
  isWhole?: boolean;
  /** Its first sentences, or its last. */
  isBeginning?: boolean;
  isEnd?: boolean;
  /** The sentences in which these stretches stand. */
  named?: readonly Span[];
}

/** Whether what is shown of a text begins and ends with it. */
export const reachOf = (text: string, pieces: readonly Piece[]): { isFirstShown: boolean; isLastShown: boolean } => ({
  isFirstShown: text.startsWith(pieces[0]!.text),
  isLastShown: text.endsWith(pieces.at(-1)!.text),
});

/** The pieces of a text that are shown. */
export function piecesOf(
  text: string,
  { isWhole, isBeginning, isEnd, named = [] }: Wanted,
  isQuoted: boolean,
): Piece[] {
  if (isWhole || isQuoted || text.length <= LONG) return [pieceOf(text, { start: 0, end: text.length }, named)];
  const sentences = listSentences(text);
  const shown = new Set<number>();
  if (isBeginning) sentences.forEach(({ end }, rank) => (rank === 0 || end <= LONG) && shown.add(rank));
  if (isEnd) showFrom(sentences.length - 1, text, sentences, shown);
  const ranks = new Map(sentences.map(({ start }, rank) => [start, rank]));
  for (const { start, end } of named) {
    const span = sentenceAt(sentences, start, end);
    if (!span) continue;
    for (let rank = ranks.get(span.start)!; (sentences[rank]?.end ?? Infinity) <= span.end; rank += 1)
      showFrom(rank, text, sentences, shown);
  }
  if (shown.size === 0) return [pieceOf(text, { start: 0, end: text.length }, named)];
  const spans: Span[] = [];
  for (const rank of [...shown].sort((a, b) => a - b)) {
    const { start, end } = sentences[rank]!;
    const last = spans.at(-1);
    if (last && start - last.end <= LITTLE) last.end = end;
    else spans.push({ start, end });
  }
  return spans.map((span) => pieceOf(text, span, named));
}

/** Shows a sentence, with those before it on which it leans. */
function showFrom(rank: number, text: string, sentences: readonly Span[], shown: Set<number>): void {
  for (let at = rank; at >= 0 && at >= rank - MOST_BEFORE && !shown.has(at); at -= 1) {
    shown.add(at);
    if (!leansBack(text.slice(sentences[at]!.start, sentences[at]!.end))) return;
  }
}

const pieceOf = (text: string, span: Span, named: readonly Span[]): Piece => ({
  text: text.slice(span.start, span.end),
  named: named
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
});
