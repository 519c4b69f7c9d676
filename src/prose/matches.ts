/** The matches of a global pattern in a text. Most texts have none: they are told by a test, which makes nothing. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return NONE;
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)];
}

const NONE: readonly RegExpExecArray[] = [];
