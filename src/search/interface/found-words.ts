/** The words found in the passages to which links of results lead, by address. */
const found = new Map<string, readonly string[]>();

/** Says which words are to be marked where a link leads. */
export function leadTo(address: string, words: readonly string[]): string {
  if (words.length > 0) found.set(address, words);
  return address;
}

/** The ways to open a link: in this window, in another, from the menu. */
export function leaveWordsFrom(results: HTMLElement): void {
  for (const event of ['click', 'auxclick', 'contextmenu']) results.addEventListener(event, leaveWords);
}

/**
 * Leaves the words found to the page that a link is about to open, in this window or another: addresses stay plain anchors,
 * which every browser understands. That page takes them away (`mark-found.ts`).
 */
function leaveWords({ target }: Event): void {
  const address = (target as Element).closest('a')?.href;
  const words = address === undefined ? undefined : found.get(address);
  if (address === undefined || !words) return;
  try {
    localStorage['found'] = JSON.stringify({ address, words, at: Date.now() });
  } catch {
    // This browser keeps nothing: the passage opens all the same.
  }
}
