import { lastAtMost } from '../source/lines.ts';
import { nodesOfType } from './body-nodes.ts';
import type { CheckedFile } from './checked-content.ts';

/** A question to ask of an offset: whether it stands in one of the spans, which rise and do not overlap. */
export function spanFinder(spans: readonly { start: number; end: number }[]): (offset: number) => boolean {
  const starts = spans.map(({ start }) => start);
  return (offset) => {
    const span = spans[lastAtMost(starts, offset)];
    return span !== undefined && span.start <= offset && offset < span.end;
  };
}

/** A question to ask of an offset of a body: whether it stands in code. */
export const codeFinder = (file: CheckedFile): ((offset: number) => boolean) =>
  spanFinder(
    nodesOfType(file, 'code', 'inlineCode')
      .map(({ from = 0, to = 0 }) => ({ start: from, end: to }))
      .sort((a, b) => a.start - b.start),
  );
