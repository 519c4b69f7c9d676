/**
 * Shows what a notion is beside its name: under a finger everywhere, so that the first touch tells and the second leads; under
 * the mouse and at the keyboard where the browser does not do it by itself (`interestfor`).
 */
const isKnown = 'interestForElement' in HTMLAnchorElement.prototype;
/** Milliseconds before what the mouse only crosses is shown, and before what it has left goes: time to reach it. */
const REST = 300;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[interestfor]')) {
  const note = document.getElementById(link.getAttribute('interestfor')!);
  if (note && 'showPopover' in note) tell(link, note);
}

function tell(link: HTMLAnchorElement, note: HTMLElement): void {
  const isOpen = () => note.matches(':popover-open');
  const show = () => {
    if (isOpen()) return;
    note.showPopover();
    const { left, bottom } = link.getBoundingClientRect();
    Object.assign(note.style, {
      inset: 'auto',
      left: `${Math.max(0, Math.min(left, innerWidth - note.offsetWidth - 8))}px`,
      top: `${bottom + note.offsetHeight > innerHeight ? Math.max(0, bottom - link.offsetHeight - note.offsetHeight - 8) : bottom}px`,
    });
  };
  link.addEventListener('click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || isOpen()) return;
    event.preventDefault();
    show();
  });
  if (isKnown) return;
  link.setAttribute('aria-describedby', note.id);
  let rest: ReturnType<typeof setTimeout>;
  const soon = (act: () => void) => {
    clearTimeout(rest);
    rest = setTimeout(act, REST);
  };
  const hide = () => note.hidePopover();
  for (const place of [link, note]) {
    place.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && soon(show));
    place.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && soon(hide));
  }
  link.addEventListener('focus', () => link.matches(':focus-visible') && show());
  link.addEventListener('blur', hide);
}

// A module, whose names are its own.
export {};
