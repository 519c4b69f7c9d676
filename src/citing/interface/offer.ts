/**
 * The code that cites, fetched by reading pages at the first need of it: the number of a paragraph is followed, words are
 * selected in one, the references of the page are unfolded. Without it, a number is the address of its paragraph, and
 * references are read.
 */
const load = () => import('./index.ts');

document.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
  const number = (target as Element).closest<HTMLAnchorElement>('.prose .number');
  // In a tab or a window of its own, the paragraph is read.
  if (number && !(ctrlKey || metaKey || shiftKey)) void load().then(({ citeParagraph }) => citeParagraph(number));
});

// Once the hand rests: a selection changes with each letter.
for (const type of ['pointerup', 'keyup']) {
  document.addEventListener(type, () => {
    const selection = getSelection()!;
    if (selection.isCollapsed) return;
    const { startContainer, endContainer, endOffset } = selection.getRangeAt(0);
    const block = startContainer.parentElement?.closest<HTMLElement>('.prose .block[id]');
    // A paragraph selected whole ends before the first letter of the next.
    if (!block || (!block.contains(endContainer) && endOffset > 0)) return;
    void load().then(({ offerPassage }) => offerPassage(selection, block));
  });
}

// Does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if ((target as Element).matches('.cite'))
      void load().then(({ addCopyButtons }) => addCopyButtons(target as Element));
  },
  true,
);
