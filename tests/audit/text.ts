import type { Page } from 'playwright-core';

/** The least that a reader must be able to set without losing anything: WCAG 2.2, 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** The texts lost or scrolling sideways with a reader's spacing of letters, words, lines and paragraphs. */
export async function listLostWithSpacing(page: Page): Promise<string[]> {
  // A constructed sheet: a strict security policy lets no other in.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  const faults = await listLost(page);
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
  return faults;
}

/** Looks at a page with its letters twice as large: WCAG 2.2, 1.4.4. */
export async function enlarged<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  const seen = await look();
  await page.evaluate(() => void (document.documentElement.style.fontSize = ''));
  return seen;
}

/** The elements that go beyond the window, when the page is wider than it. */
export async function listSideways(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const { scrollWidth } = document.scrollingElement!;
    if (scrollWidth <= innerWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > innerWidth);
    return [`${scrollWidth} px`, ...wide.slice(-3).map((element) => element.outerHTML.slice(0, 80))];
  });
}

/** The texts that are cut, painted over or go beyond the window. */
export async function listLost(page: Page): Promise<string[]> {
  return [...(await listSideways(page)), ...(await listClipped(page)), ...(await listOverlapping(page))];
}

/** Elements that cut a part of what they hold, with no way to scroll to it, and are no button that shows it in full. */
async function listClipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const isCut =
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1);
        const shown = element.closest<HTMLButtonElement>('[popovertarget]')?.popoverTargetElement;
        if (shown?.textContent.includes(element.textContent.trim())) return false;
        return isCut && element.checkVisibility({ visibilityProperty: true }) && !element.matches('.visually-hidden');
      })
      .map((element) => `cut ${element.outerHTML.slice(0, 80)}`),
  );
}

/** Lines of text that are painted over lines of another block, or begin left of the window. */
async function listOverlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: { text: string; block: Element; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent!.trim();
      const isRead = text !== '' && parent.checkVisibility({ visibilityProperty: true });
      if (!isRead || parent.closest('.visually-hidden, .skip-link, svg')) continue;
      let block = parent;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // A line is higher than its letters: a third of it at each side is empty.
        const letters = { top: top + height / 3, bottom: bottom - height / 3 };
        lines.push({ text: text.slice(0, 40), block, left: left + 1, right: right - 1, ...letters });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const faults = lines.filter(({ left }) => left < 0).map(({ text }) => `left of the window: ${text}`);
    lines.forEach((line, place) => {
      for (let next = place + 1; next < lines.length && lines[next]!.top < line.bottom; next += 1) {
        const other = lines[next]!;
        const isOver = other.block !== line.block && other.left < line.right && line.left < other.right;
        if (isOver) faults.push(`« ${line.text} » over « ${other.text} »`);
      }
    });
    return faults;
  });
}
