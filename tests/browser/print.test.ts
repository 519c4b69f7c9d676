import { expect, test } from 'vitest';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const READING_PAGE = '/interventions/viltard-jumelages/';

test('on paper, a link says its address when it leads to another site, and not when it leads to a page of this one', async () => {
  const page = await site.open(READING_PAGE);
  await page.emulateMedia({ media: 'print' });
  const added = await page.locator('.prose').evaluate((prose) => {
    const link = Object.assign(document.createElement('a'), { href: 'https://exemple.fr/a', textContent: 'ailleurs' });
    prose.append(link);
    return [...prose.querySelectorAll('a')].map((anchor) => getComputedStyle(anchor, '::after').content);
  });
  expect(added.at(-1)).toBe('" (https://exemple.fr/a)"');
  expect(new Set(added.slice(0, -1))).toEqual(new Set(['none']));
});

test('a printed sheet says what it is and where it comes from', async () => {
  const page = await site.open(READING_PAGE);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('.citation').innerText();
  expect(printed).toContain(await page.locator('h1').innerText());
  expect(printed).toContain('La diplomatie des autorités locales et régionales');
});
