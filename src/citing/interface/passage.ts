import { bubbleText } from '../../words/index.ts';
import { textFragment } from '../text-fragment.ts';
import { openBubble, type ChosenWords } from './bubble.ts';
import { announce } from './copy.ts';

let withdraw = (): void => undefined;

/** The words whose offer was sent away by Escape: the keys that come up afterwards do not bring it back. */
let declined: string | undefined;

/** Offers to cite the words selected in a paragraph: a button near them, which Tab leads to, until another selection. */
export function offerPassage(selection: Selection, block: HTMLElement): void {
  // While this module came, the reader may have selected something else, or nothing.
  if (selection.isCollapsed || !selection.containsNode(block, true)) return;
  const range = selection.getRangeAt(0).cloneRange();
  const passage = readPassage(range, block);
  const [offered] = block.getElementsByClassName('cite-passage');
  if (passage.words === '' || passage.words === declined || offered?.getAttribute('data-words') === passage.words)
    return;
  withdraw();
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'cite-passage',
    textContent: bubbleText.citePassage,
  });
  button.dataset['words'] = passage.words;
  const { bottom, left } = [...range.getClientRects()].at(-1)!;
  const around = block.getBoundingClientRect();
  button.style.top = `${bottom - around.top}px`;
  button.style.left = `${Math.max(0, left - around.left)}px`;
  const end = new AbortController();
  const { signal } = end;
  withdraw = () => {
    end.abort();
    button.remove();
  };
  button.addEventListener('click', () => {
    void openBubble(block, { before: button, label: bubbleText.citePassage, passage });
  });
  const isInUse = () => button === document.activeElement || button.nextElementSibling !== null;
  document.addEventListener('selectionchange', () => selection.isCollapsed && !isInUse() && withdraw(), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !button.nextElementSibling) decline(passage.words);
      // The focus is nowhere in particular: the words that were selected are where the reader is.
      if (event.key !== 'Tab' || event.shiftKey || !document.activeElement!.matches('body, main')) return;
      event.preventDefault();
      button.focus();
    },
    { signal },
  );
  block.append(button);
  announce(bubbleText.passageChosen);
}

/** Takes the offer away until the reader selects anew. */
function decline(words: string): void {
  withdraw();
  declined = words;
  document.addEventListener('selectionchange', () => (declined = undefined), { once: true });
}

/** The words to the letter, the calls of notes left out; and where they are, calls of notes included, as browsers look for them. */
function readPassage(range: Range, block: HTMLElement): ChosenWords {
  const whole = rangeOfWords(block);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    range.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(whole.endContainer, whole.endOffset);
  const copy = range.cloneContents();
  for (const call of copy.querySelectorAll('sup')) call.remove();
  const page = document.querySelector('main')!.textContent;
  return { words: fold(copy.textContent), fragment: textFragment(wholeWords(range, whole), page) };
}

/** The words of a block: without its number, nor the guillemets and the caption of what was said. */
function rangeOfWords(block: HTMLElement): Range {
  const range = document.createRange();
  const spoken = block.querySelector('blockquote > p');
  range.selectNodeContents(spoken ?? block.querySelector('.number + *')!);
  if (spoken) {
    range.setStart(spoken.firstChild!, GUILLEMET);
    range.setEnd(spoken.lastChild!, spoken.lastChild!.textContent!.length - GUILLEMET);
  }
  return range;
}

/** Characters of a guillemet and its space. */
const GUILLEMET = 2;

/** Browsers find whole words only. */
function wholeWords(range: Range, whole: Range): string {
  const before = whole.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  const all = whole.toString();
  let start = before.toString().length;
  let end = start + range.toString().length;
  while (start > 0 && IN_A_WORD.test(all.slice(start - 1, start + 1))) start -= 1;
  while (end < all.length && IN_A_WORD.test(all.slice(end - 1, end + 1))) end += 1;
  return fold(all.slice(start, end));
}

const IN_A_WORD = /^[\p{L}\p{N}]{2}$/u;

const fold = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();
