import { expect, test } from 'vitest';
import { useServedSite, WIDE } from '../support/served-site.ts';

const site = useServedSite();

test.each(['light', 'dark'] as const)('shapes and states stay visible with forced colours, %s', async (colorScheme) => {
  const page = await site.open('/lieux/', { ...WIDE, colorScheme, forcedColors: 'active' });
  const colours = await page.evaluate(() => {
    const colour = (selector: string, property: string, pseudo?: string) =>
      getComputedStyle(document.querySelector(selector)!, pseudo).getPropertyValue(property);
    return {
      page: colour('body', 'background-color'),
      current: colour('.site-header [aria-current]', 'border-block-end-color'),
      other: colour('.site-header li a:not([aria-current])', 'border-block-end-color'),
      box: colour('.search-form', 'border-block-end-color'),
      theme: colour('.theme-switch', 'color', '::before'),
    };
  });
  expect(colours.current).not.toBe(colours.page);
  expect(colours.box).not.toBe(colours.page);
  expect(colours.theme).not.toBe(colours.page);
  expect(colours.other).toBe(colours.page);

  await page.goto('/parties/');
  const shape = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.querySelector('.kind')!, '::before');
    return backgroundColor;
  });
  expect(shape).not.toBe(colours.page);
});
