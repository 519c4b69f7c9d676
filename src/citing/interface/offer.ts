/**
 * What reading pages wait for before they fetch what cites: the number of a paragraph is followed, words are selected in one,
 * the references of the page are unfolded. Without it, a number is the address of its paragraph, and references are read.
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
    const block = selection.anchorNode?.parentElement?.closest('.prose .block[id]');
    if (selection.isCollapsed || !block?.contains(selection.focusNode)) return;
    void load().then(({ offerPassage }) => offerPassage(selection));
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
