import type { Position } from '../../source/source-file.ts';

/** Characters of a line that are shown: a paragraph is one line, however long. */
const WIDTH = 88;
/** Lines shown before the one at fault. */
const BEFORE = 1;

/** The lines of a text, of which each fault shows some. */
export const toLines = (text: string): string[] => (text === '' ? [] : text.replace(/^\uFEFF/, '').split(/\r?\n/));

/** The line at fault with its number, the one before it, and a caret below the place; nothing when it is not there. */
export function codeFrame(lines: readonly string[], { line, column }: Position): string {
  if (line > lines.length) return '';
  const from = Math.max(0, column - 1 - WIDTH / 2);
  const first = Math.max(1, line - BEFORE);
  const gutter = String(line).length;
  const shown = lines
    .slice(first - 1, line)
    .map((content, index) => `  ${String(first + index).padStart(gutter)} │ ${crop(content, from)}`.trimEnd());
  return [...shown, `  ${' '.repeat(gutter)} │ ${' '.repeat(column - 1 - from + (from > 0 ? 1 : 0))}^`].join('\n');
}

/** A window on a line; « … » stands for what is beyond it. Whatever is not one column wide becomes a space. */
function crop(content: string, from: number): string {
  const end = from + WIDTH;
  const plain = content.slice(from, end).replace(/[\t\u00A0\u202F]/g, ' ');
  return `${from > 0 ? '…' : ''}${plain}${content.length > end ? '…' : ''}`;
}
