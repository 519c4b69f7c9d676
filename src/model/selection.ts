import { isBesideText, type Block } from '../prose/blocks.ts';
import type { Body } from '../prose/body.ts';
import { onceForEach } from '../prose/lazily.ts';
import { leansBack } from '../prose/leaning.ts';
import { isSameVoice, type Voice } from '../prose/voice.ts';
import { LONG, MOST_BEFORE, piecesOf, reachOf, type Piece, type Wanted } from './pieces.ts';

/** Characters up to which blocks of one voice are shown together, where none needs the other. */
export const MOST_TOGETHER = 1200;

/** The blocks of a body that are read one after another: notes of the editor, pictures and lines that lead elsewhere stand aside. */
interface Flow {
  blocks: readonly Block[];
  ranks: ReadonlyMap<Block, number>;
}

/** The flow of a body, read once, however many things are said in it. */
export const flowOf = onceForEach((body: Body): Flow => {
  const blocks = body.blocks.filter((block) => !isBesideText(block) && block.kind !== 'cross-reference');
  return { blocks, ranks: new Map(blocks.map((block, rank) => [block, rank])) };
});

const leans = onceForEach((block: Block) => leansBack(block.text));

/** The parts of a text that are shown. */
export class Selection {
  readonly #flow: Flow;
  readonly #wanted = new Map<number, Wanted>();
  /** The blocks that are shown with the one before. */
  readonly #tied = new Set<number>();

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  /** @param before how many blocks lean on this one, one on another */
  want(rank: number, want: Wanted, before = 0): void {
    const block = this.#flow.blocks[rank]!;
    const known = this.#wanted.get(rank);
    this.#wanted.set(
      rank,
      known ? { ...known, ...want, named: [...(known.named ?? []), ...(want.named ?? [])] } : want,
    );
    if (known) return;
    if (block.kind === 'list item') this.#wantAround(rank, before);
    else if (isQuotation(block)) {
      if (leadsIn(this.#flow.blocks[rank - 1])) this.#wantBefore(rank, before);
      else if (leans(block) && before < MOST_BEFORE) this.#wantBefore(rank, before + 1);
    } else if (block.kind !== 'table') {
      const { isFirstShown, isLastShown } = reachOf(block.text, piecesOf(block.text, want, false));
      if (isFirstShown && leans(block) && before < MOST_BEFORE) this.#wantBefore(rank, before + 1);
      if (isLastShown && leadsIn(block)) this.#wantAfter(rank);
    }
  }

  /** The blocks shown together, in order. */
  listRuns(voiceOf: (block: Block) => Voice): Shown[][] {
    const runs: Shown[][] = [];
    let length = 0;
    let last = -2;
    let isToEnd = true;
    for (const [rank, want] of [...this.#wanted].sort(([a], [b]) => a - b)) {
      const block = this.#flow.blocks[rank]!;
      const pieces = piecesOf(block.text, want, isQuotation(block));
      const { isFirstShown, isLastShown } = reachOf(block.text, pieces);
      const isNext = rank === last + 1 && isToEnd && isFirstShown;
      const shown = { block, pieces, isAfterGap: !isNext };
      const own = shown.pieces.reduce((sum, { text }) => sum + text.length, 0);
      const before = runs.at(-1)?.at(-1);
      const goesOn =
        before &&
        (this.#tied.has(rank) ||
          (isNext && length + own <= MOST_TOGETHER && isSameVoice(voiceOf(before.block), voiceOf(block))));
      if (goesOn) runs.at(-1)!.push(shown);
      else runs.push([{ ...shown, isAfterGap: false }]);
      length = goesOn ? length + own : own;
      [last, isToEnd] = [rank, isLastShown];
    }
    return runs;
  }

  #wantBefore(rank: number, before: number): void {
    const previous = this.#flow.blocks[rank - 1];
    if (!previous || !RUNS_ON.has(previous.kind)) return;
    this.#tied.add(rank);
    this.want(rank - 1, { isEnd: true }, before);
  }

  #wantAfter(rank: number): void {
    const next = this.#flow.blocks[rank + 1];
    if (!next || !(isQuotation(next) || next.kind === 'list item')) return;
    this.#tied.add(rank + 1);
    this.want(rank + 1, { isWhole: true });
  }

  /** An item is shown with what the list stands under, and with the other items where they are not many. */
  #wantAround(rank: number, before: number): void {
    const { blocks } = this.#flow;
    const isItem = (at: number): boolean => blocks[at]?.kind === 'list item';
    let first = rank;
    let length = 0;
    while (isItem(first - 1) && length <= MOST_TOGETHER) length += blocks[(first -= 1)]!.text.length;
    let end = rank + 1;
    while (isItem(end) && length <= LONG) length += blocks[end++]!.text.length;
    const others = length <= LONG ? Array.from({ length: end - first }, (_, index) => first + index) : [rank];
    for (const item of others) {
      if (item !== first) this.#tied.add(item);
      if (!this.#wanted.has(item)) this.#wanted.set(item, { isWhole: true });
    }
    if (!isItem(first - 1)) {
      this.#wantBefore(first, before);
      if (this.#tied.has(first)) this.#tied.add(rank);
    }
  }
}

/** A block, and what is shown of it. */
export interface Shown {
  block: Block;
  pieces: Piece[];
  isAfterGap: boolean;
}

const RUNS_ON: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quotation', 'block quotation', 'list item']);

const isQuotation = ({ kind }: Block): boolean => kind === 'quotation' || kind === 'block quotation';

/** Whether a block leads into the next: « Elle souligne : ». */
export const leadsIn = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && /[:\uFF1A]$/.test(block.text.trimEnd());
