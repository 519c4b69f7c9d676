import { bubbleText } from '../../words/index.ts';
import type { ParagraphReferences } from '../paragraphs.ts';
import { copyButton, toHtml } from './copy.ts';

/** Opens the bubble that cites the paragraph of a number. */
export function citeParagraph(number: HTMLAnchorElement): Promise<void> {
  const block = number.closest<HTMLElement>('.block')!;
  return openBubble(block, { before: number, label: bubbleText.citeParagraph(number.textContent) });
}

/**
 * Opens the bubble that cites a paragraph, or some of its words.
 * @param options.before what the bubble comes after in the page, and where the focus goes back
 */
export async function openBubble(
  block: HTMLElement,
  { before, label, passage }: { before: HTMLElement; label: string; passage?: ChosenWords },
): Promise<void> {
  const { page, anchor } = placeOf(block);
  const references = await fetchReferences(page);
  const own = references?.paragraphs[anchor];
  // Without an answer, the number has led to its paragraph.
  if (!references || !own) return;
  const { words, fragment } = passage ?? own;
  const address = `${references.address ?? page}#${anchor}:~:${fragment}`;

  const reference = document.createElement('p');
  const title = Object.assign(document.createElement('cite'), { textContent: references.container });
  reference.append(`${own.before} `, title, `${references.after}.`);
  const [text, html] = [reference.textContent, toHtml(reference)];
  // Without what a word left hanging refers to, words may say the opposite of what was said.
  const gloss = own.gloss === undefined ? '' : ` [${own.gloss}]`;
  const quotation = Object.assign(document.createElement('p'), { textContent: bubbleText.quote(words) + gloss });

  const bubble = document.createElement('div');
  bubble.className = 'cite-bubble';
  bubble.setAttribute('role', 'dialog');
  bubble.setAttribute('aria-label', label);
  const more = Object.assign(document.createElement('a'), {
    href: `${page}#citer`,
    textContent: bubbleText.otherFormats,
  });
  const buttons = document.createElement('p');
  buttons.append(
    copyButton(bubbleText.copyQuotation, () => ({
      text: `${quotation.textContent}\n${text} ${address}`,
      html: `${quotation.outerHTML}<p>${html} ${address.replace(/&/g, '&amp;')}</p>`,
    })),
    copyButton(bubbleText.copyReference, () => ({
      text: `${text} ${address}`,
      html: `${html} ${address.replace(/&/g, '&amp;')}`,
    })),
    copyButton(bubbleText.copyAddress, () => ({ text: address, html: address.replace(/&/g, '&amp;') })),
    more,
  );
  bubble.append(reference, buttons);
  bubble.style.top = before.style.top;
  show(bubble, before);
}

/** Words chosen in a paragraph, and the text fragment that leads to them. */
export interface ChosenWords {
  words: string;
  fragment: string;
}

let close = (): void => undefined;

/** Shows one thing at a time after another, until Escape, or a click or the focus elsewhere. */
function show(bubble: HTMLElement, before: HTMLElement): void {
  close();
  before.after(bubble);
  const end = new AbortController();
  const { signal } = end;
  close = () => {
    end.abort();
    bubble.remove();
  };
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      close();
      before.focus();
    },
    { signal },
  );
  const leave = ({ target }: Event) => void (bubble.contains(target as Node) || target === before || close());
  addEventListener('pointerdown', leave, { signal });
  addEventListener('focusin', leave, { signal });
  bubble.querySelector('button')!.focus();
}

/** The page of the text in which a block stands, and the anchor of the block there. */
function placeOf(block: HTMLElement): { page: string; anchor: string } {
  const section = block.closest('.entry-section');
  const title = section?.querySelector<HTMLAnchorElement>('header a[href]:not(.permalink, .speakers a, .facts a)');
  if (!section || !title) return { page: new URL('.', location.href).href, anchor: block.id };
  return { page: title.href, anchor: block.id.slice(section.id.length + 1) };
}

const answers = new Map<string, Promise<ParagraphReferences | undefined>>();

function fetchReferences(page: string): Promise<ParagraphReferences | undefined> {
  const shared = document.querySelector<HTMLMetaElement>('meta[name="paragraphs"]')?.content;
  const answer =
    answers.get(page) ??
    fetch(new URL(shared ?? 'paragraphes.json', shared === undefined ? page : location.href)).then(
      async (response) => (response.ok ? choose(await response.json(), page, shared !== undefined) : undefined),
      () => undefined,
    );
  answers.set(page, answer);
  return answer;
}

/** The references of a text: all that a file holds, or those under its path in a file of several texts. */
function choose(held: unknown, page: string, isShared: boolean): ParagraphReferences | undefined {
  if (!isShared) return held as ParagraphReferences;
  const texts = Object.entries(held as Record<string, ParagraphReferences>);
  return texts.find(([path]) => new URL(page).pathname.endsWith(`/${path}`))?.[1];
}
