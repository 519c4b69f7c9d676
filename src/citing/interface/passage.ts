import { bubbleText } from '../../site/citing-text.ts';
import { textFragment } from '../text-fragment.ts';
import { openBubble } from './bubble.ts';
import { announce } from './copy.ts';

let offered: HTMLButtonElement | undefined;

/** Offers to cite the words selected in a paragraph: a button after it, near them, until another selection. */
export function offerPassage(selection: Selection): void {
  const range = selection.getRangeAt(0);
  const block = range.commonAncestorContainer.parentElement!.closest<HTMLElement>('.block')!;
  const passage = readPassage(range, block);
  if (passage.words === '' || offered?.dataset['words'] === passage.words) return;
  offered?.remove();
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'cite-passage',
    textContent: bubbleText.citePassage,
  });
  button.dataset['words'] = passage.words;
  const { bottom, left } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const around = block.getBoundingClientRect();
  button.style.top = `${bottom - around.top}px`;
  button.style.left = `${Math.max(0, left - around.left)}px`;
  button.addEventListener(
    'click',
    () => void openBubble(block, { before: button, label: bubbleText.citePassage, passage }),
  );
  const forget = () => {
    if (getSelection()?.isCollapsed === false || button.nextElementSibling?.matches('.cite-bubble')) return;
    button.remove();
    offered = undefined;
    document.removeEventListener('selectionchange', forget);
  };
  document.addEventListener('selectionchange', forget);
  offered = button;
  block.append(button);
  announce(bubbleText.passageChosen);
}

/** The words to the letter, the calls of notes left out; and where they are, calls of notes included, as browsers look for them. */
function readPassage(range: Range, block: HTMLElement): { words: string; fragment: string } {
  const copy = range.cloneContents();
  for (const call of copy.querySelectorAll('sup, .number, figcaption')) call.remove();
  const words = fold(copy.textContent);
  return { words, fragment: textFragment(wholeWords(range, block), document.querySelector('main')!.textContent) };
}

/** Browsers find whole words only. */
function wholeWords(range: Range, block: HTMLElement): string {
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const all = block.textContent;
  let start = before.toString().length;
  let end = start + range.toString().length;
  while (start > 0 && IN_A_WORD.test(all.slice(start - 1, start + 1))) start -= 1;
  while (end < all.length && IN_A_WORD.test(all.slice(end - 1, end + 1))) end += 1;
  return fold(all.slice(start, end));
}

const IN_A_WORD = /^[\p{L}\p{N}]{2}$/u;

const fold = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();
