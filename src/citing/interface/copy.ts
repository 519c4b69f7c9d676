import { bubbleText } from '../../words/index.ts';

/** Puts a button beside each reference of a block that cites, once. */
export function addCopyButtons(within: Element): void {
  for (const reference of within.querySelectorAll<HTMLElement>('.reference:not(:has(button))')) {
    const style = reference.previousElementSibling?.textContent ?? '';
    const html = toHtml(reference);
    const text = reference.textContent;
    const button = copyButton(bubbleText.copy, () => ({ text, html }));
    button.setAttribute('aria-label', `${bubbleText.copy} (${style})`);
    reference.append(' ', button);
  }
}

/** A button that copies words and says that it has. */
export function copyButton(label: string, words: () => Copied): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.className = 'copy';
  button.addEventListener('click', () => {
    void copy(words()).then((done) => {
      button.textContent = done ? bubbleText.copied : bubbleText.notCopied;
      announce(button.textContent);
    });
  });
  return button;
}

/** Says something to whoever does not see it. */
export function announce(words: string): void {
  let status = document.querySelector<HTMLElement>('#citer-dit');
  if (!status) {
    status = Object.assign(document.createElement('p'), { id: 'citer-dit', className: 'visually-hidden' });
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  status.textContent = words;
}

/** The italics of a reference, for word processors. */
export const toHtml = (element: Element): string => element.innerHTML.replace(/<(\/?)cite>/g, '<$1i>');

interface Copied {
  text: string;
  html: string;
}

/** Whether it was copied: with its italics where the browser can. */
async function copy({ text, html }: Copied): Promise<boolean> {
  try {
    const blob = (type: string, words: string) => new Blob([words], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
    ]);
    return true;
  } catch {
    return copyAsBefore({ text, html });
  }
}

/** The only way where a site has no https, and in browsers that copy no HTML otherwise. */
function copyAsBefore({ text, html }: Copied): boolean {
  document.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', html);
      event.preventDefault();
    },
    { once: true },
  );
  return document.execCommand('copy');
}
