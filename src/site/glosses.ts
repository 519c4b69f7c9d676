/**
 * Shows what a notion is beside its name: under a finger everywhere, so that the first touch tells and the second leads; under
 * the mouse and at the keyboard where the browser does not do it by itself (`interestfor`). Without it, the name leads to the
 * page of the notion.
 */
const isKnown = 'interestForElement' in HTMLAnchorElement.prototype;

for (const type of ['pointerover', 'focusin', 'click'] as const) {
  document.addEventListener(type, (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[interestfor]');
    const note = link && document.getElementById(link.getAttribute('interestfor')!);
    if (!note || !('showPopover' in note) || note.matches(':popover-open')) return;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (type === 'click' ? !isTouch : isKnown || isTouch) return;
    if (type === 'focusin' && !link.matches(':focus-visible')) return;
    if (type === 'click') event.preventDefault();
    void import('./show-gloss.ts').then(({ showGloss }) => showGloss(link, note, type));
  });
}
