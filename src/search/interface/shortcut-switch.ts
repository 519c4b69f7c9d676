/** Makes the box that switches the « / » shortcut off show the choice that this browser keeps, and change it. */
export function startShortcutSwitch(): void {
  const part = document.querySelector<HTMLElement>('#shortcut-switch')!;
  const box = part.querySelector('input')!;
  try {
    box.checked = !localStorage[SLASH_OFF];
  } catch {
    // This browser keeps no choice: none is offered.
    return;
  }
  part.hidden = false;
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(SLASH_OFF);
    else localStorage[SLASH_OFF] = 'oui';
  });
}

/** Read by `shortcuts.ts`. */
const SLASH_OFF = 'slashOff';
