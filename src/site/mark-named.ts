import { escapeText } from '../prose/escape.ts';
import type { Span } from '../prose/sentences.ts';

/** A sentence as HTML, in which the names that it is shown for stand out. */
export function markNamed(sentence: string, named: readonly Span[]): string {
  let at = 0;
  const parts = [...named]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      // Of two that overlap, the first is marked.
      if (start < at) return [];
      const before = escapeText(sentence.slice(at, start));
      at = end;
      return [before, `<b>${escapeText(sentence.slice(start, end))}</b>`];
    });
  return [...parts, escapeText(sentence.slice(at))].join('');
}
