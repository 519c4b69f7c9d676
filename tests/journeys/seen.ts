/** Questions asked of a page, in the page itself: each of these functions stands alone. */

export function isThere(selector: string): boolean {
  const element = document.querySelector(selector);
  return element !== null && element.getClientRects().length > 0;
}

/** Whether it is in the window, and nothing lies over its middle. */
export function isSeen(selector: string): boolean {
  const element = document.querySelector(selector)!;
  const { left, top, width, height } = element.getClientRects()[0]!;
  const shown = document.elementFromPoint(left + width / 2, top + height / 2);
  return shown !== null && (element.contains(shown) || shown.contains(element));
}

/** Whether the first result within an element leads to a path that ends so. */
export function isFirst(within: string, path: string): boolean {
  const first = document.querySelector<HTMLAnchorElement>(`${within} [data-result] > h2 > a`);
  return first !== null && first.pathname.endsWith(path);
}

/** Whether a paragraph or a note, and no other, is marked, and in the window. */
export function isMarkedAlone(id: string): boolean {
  const blocks = [...document.querySelectorAll('.prose :is(.block, .note)')];
  const marked = blocks.filter((block) => getComputedStyle(block).backgroundColor !== 'rgba(0, 0, 0, 0)');
  const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
  return marked.length === 1 && marked[0]!.id === id && top < innerHeight && bottom > 0;
}

/** Gives the page the style of paper: no protocol lets every browser do so. */
export function usePrintStyle(): void {
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { mediaText } = rule.media;
        if (mediaText.includes('print')) rule.media.mediaText = 'all';
        else if (mediaText.includes('screen')) rule.media.mediaText = 'not all';
      }
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
}
