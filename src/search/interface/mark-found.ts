import { decodeSigns } from '../../prose/addresses.ts';

/**
 * Marks, in the passage that a result of the search has just opened, the words that were found: fetched by the pages that
 * are opened so, and by no other. They stay marked when the page is loaded anew.
 */
const words = takeWords() ?? (history.state as { found?: string[] } | null)?.found;
if (words) {
  history.replaceState({ ...history.state, found: words }, '');
  const { hash } = location;
  const passage =
    hash === '' ? document.querySelector('.summary') : document.getElementById(decodeSigns(hash.slice(1)));
  for (const part of listParts(passage)) mark(part, words);
}

/** Milliseconds for which words wait for their page. */
const PATIENCE = 60_000;

/** The words left for this page; those left for another wait for it. */
function takeWords(): string[] | undefined {
  try {
    const { address, words, at } = JSON.parse(localStorage['found']) as {
      address: string;
      words: string[];
      at: number;
    };
    const isHere = address === location.href;
    if (isHere || Date.now() - at > PATIENCE) localStorage.removeItem('found');
    return isHere ? words : undefined;
  } catch {
    return undefined;
  }
}

/** A passage, and what belongs to its number without one of its own: the items of a list, a table. */
function listParts(passage: Element | null): Element[] {
  const parts = passage ? [passage] : [];
  if (!passage?.matches('.block')) return parts;
  for (let next = passage.nextElementSibling; next && !next.querySelector('.number'); next = next.nextElementSibling) {
    // A note of the editor is a passage of its own.
    if (!next.matches('.beside')) parts.push(next);
  }
  return parts;
}

/** Marks words wherever they stand whole, be they across links. */
function mark(passage: Element, words: readonly string[]): void {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    // Neither the number of the paragraph nor the call of a note is a word of it.
    if (node.parentElement!.closest('.number, sup')) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  // The last first: what is marked already moves nothing before it.
  for (const { start, end } of findWords(text, words).reverse()) {
    for (const { node, start: from } of [...nodes].reverse()) {
      const [first, last] = [Math.max(start - from, 0), Math.min(end - from, node.length)];
      if (first >= last) continue;
      const range = document.createRange();
      range.setStart(node, first);
      range.setEnd(node, last);
      range.surroundContents(document.createElement('mark'));
    }
  }
}

function findWords(text: string, words: readonly string[]): { start: number; end: number }[] {
  const any = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|');
  const whole = new RegExp(`(^|[^\\p{L}\\p{M}\\p{N}])(${any})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return [...text.matchAll(whole)].map(({ index, 1: before, 2: word }) => {
    const start = index + before!.length;
    return { start, end: start + word!.length };
  });
}

export {};
