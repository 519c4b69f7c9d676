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

test('maps and their table are whole on a sheet: no name is cut, none stands on another', async () => {
  // What is printable of A4, in pixels.
  const sheet = { width: 650, height: 960 };
  const page = await site.open('/carte/', { viewport: sheet });
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate((width) => {
    const boxesOf = (selector: string, root: ParentNode = document) =>
      [...root.querySelectorAll(selector)].map((element) => ({
        name: element.textContent.trim(),
        box: element.getBoundingClientRect(),
      }));
    const isCut = ({ box }: { box: DOMRect }, right: number) => box.left < -1 || box.right > right + 1;
    const cut = [...boxesOf('.cooperations td'), ...boxesOf('.plate text')].filter((one) => isCut(one, width));
    const touching = [...document.querySelectorAll('.plate')].flatMap((plate) => {
      const names = boxesOf('text.place, .place text', plate);
      return names.flatMap((one, place) =>
        names
          .slice(place + 1)
          .filter(({ box }) => box.left < one.box.right - 2 && one.box.left < box.right - 2)
          .filter(({ box }) => box.top < one.box.bottom - 6 && one.box.top < box.bottom - 6)
          .map(({ name }) => `${one.name} / ${name}`),
      );
    });
    return [...cut.map(({ name }) => name), ...touching];
  }, sheet.width);
  expect(faults).toEqual([]);
});
