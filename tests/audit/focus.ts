import type { Page } from 'playwright-core';

/**
 * Gives the focus to all that can have it, one after the other.
 * @returns what does not show that it has it, or is hidden by something (WCAG 2.2, 2.4.7 and 2.4.11)
 */
export async function listUnseenFocus(page: Page): Promise<string[]> {
  // Browsers show a focus that comes after a key.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const faultOf = (element: HTMLElement): string | undefined => {
      element.focus();
      if (document.activeElement !== element) return 'no focus';
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const isShown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
      if (!isShown) return 'focus not shown';
      const isOnTop = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
        const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return onTop !== null && (element.contains(onTop) || onTop.contains(element));
      });
      return isOnTop ? undefined : 'hidden';
    };
    const stops = document.querySelectorAll<HTMLElement>('a[href], button, input, summary');
    return [...stops]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const fault = faultOf(element);
        return fault ? [`${fault}: ${element.outerHTML.slice(0, 80)}`] : [];
      });
  });
}

/**
 * Stops of the Tab key that come both above and left of the stop before them: reading goes down, or to the next
 * column (WCAG 2.2, 2.4.3).
 */
export async function listStopsAgainstReading(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip-link'),
    );
    const ordered = stops.filter(({ tabIndex }) => tabIndex > 0).map((element) => `tabindex ${element.outerHTML}`);
    // What a map shows has no place in the order of reading.
    const boxes = stops
      .filter((element) => !element.closest('svg'))
      .map((element) => ({ element, box: element.getClientRects()[0]! }));
    const back = boxes.filter(({ box }, place) => {
      const before = boxes[place - 1]?.box;
      return before && box.bottom <= before.top && box.left < before.right;
    });
    return [...ordered, ...back.map(({ element }) => `back to ${element.outerHTML.slice(0, 80)}`)];
  });
}

/** The elements that still move for a reader who asked for less motion. */
export async function listMoving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isMoving = (element: Element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const isVisible = element.checkVisibility({ visibilityProperty: true });
      return (
        isVisible && (animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth')
      );
    };
    return [...document.querySelectorAll('*')].filter(isMoving).map((element) => element.outerHTML.slice(0, 80));
  });
}
