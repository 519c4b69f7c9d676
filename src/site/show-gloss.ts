/** Milliseconds before what the mouse only crosses is shown, and before what it has left goes: time to reach it. */
const REST = 300;

/** Shows what a notion is under its name, until the mouse or the keyboard leaves both; a finger closes it elsewhere. */
export function showGloss(link: HTMLAnchorElement, note: HTMLElement, by: string): void {
  let rest: ReturnType<typeof setTimeout>;
  const soon = (act: () => void) => {
    clearTimeout(rest);
    rest = setTimeout(act, REST);
  };
  const leaving = new AbortController();
  const hide = () => {
    leaving.abort();
    note.hidePopover();
  };
  const listen = (place: HTMLElement, type: string, act: () => void) =>
    place.addEventListener(type, act, { signal: leaving.signal });
  if (by === 'pointerover') {
    soon(() => place(link, note));
    for (const part of [link, note]) {
      listen(part, 'pointerleave', () => soon(hide));
      listen(part, 'pointerenter', () => clearTimeout(rest));
    }
  } else {
    place(link, note);
    if (by === 'focusin') listen(link, 'blur', hide);
  }
}

/** Under the words, or above them where the window ends. */
function place(link: HTMLElement, note: HTMLElement): void {
  note.showPopover();
  const { left, top, bottom } = link.getBoundingClientRect();
  const isBelow = bottom + note.offsetHeight < innerHeight;
  Object.assign(note.style, {
    positionArea: 'none',
    inset: 'auto',
    left: `${Math.max(0, Math.min(left, document.documentElement.clientWidth - note.offsetWidth))}px`,
    top: `${isBelow ? bottom : Math.max(0, top - note.offsetHeight - 8)}px`,
  });
}
