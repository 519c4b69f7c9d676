import { isUtf8 } from 'node:buffer';
import type { Position } from './lines.ts';

/**
 * The text of a file's bytes, with its byte order mark if it has one. What is not UTF-8 is read as the old encoding
 * of Windows (or as UTF-16 where a mark says so), so that the other checks still see words; `misencoded` is then
 * where the first bad byte stands.
 */
export function decode(bytes: Uint8Array): { text: string; misencoded: Position | undefined } {
  if (isUtf8(bytes)) return { text: Buffer.from(bytes).toString(), misencoded: undefined };
  const encoding = UTF16_MARKS[`${bytes[0]},${bytes[1]}`] ?? 'windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), misencoded: firstBadByte(bytes) };
}

const UTF16_MARKS: Record<string, string> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };
const LINE_FEED = 10;

function firstBadByte(bytes: Uint8Array): Position {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const content = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(content) || end < 0) return { line, column: columnOfBadByte(content) };
    start = end + 1;
  }
}

/** The column of the first byte that cannot be decoded: it becomes U+FFFD, and the first of these stands there. */
function columnOfBadByte(line: Uint8Array): number {
  return Math.max(0, new TextDecoder().decode(line).indexOf('\uFFFD')) + 1;
}
