import { expect, test } from 'vitest';
import { PHONE } from '../audit/check.ts';
import { listUnseenFocus } from '../audit/focus.ts';
import { anchorOf } from '../support/anchor-of.ts';
import { tabTo, useServedSite, WIDE } from '../support/served-site.ts';

const site = useServedSite();
/** In pixels: about one line of text. */
const A_LITTLE = 32;
const NOTE = `#${anchorOf('interventions/viltard-jumelages', 'fn-1')}`;

test.each([
  ['a wide window', { width: 1280, height: 720 }],
  ['a small one', { width: 360, height: 640 }],
])('in %s, the note comes to the reader and its link goes back to the call', async (_, viewport) => {
  const page = await site.open('/interventions/viltard-jumelages/', { viewport, reducedMotion: 'reduce' });
  const call = page.locator('#fnref-1');
  const note = page.locator(NOTE);
  await tabTo(page, '#fnref-1');

  await page.keyboard.press('Enter');
  await page.waitForURL(`**${NOTE}`);
  await expect.poll(async () => isWithin((await note.boundingBox())!, viewport.height)).toBe(true);
  // The line being read has not gone.
  expect(isWithin((await call.boundingBox())!, viewport.height)).toBe(true);

  // The note comes next to whoever goes on by keyboard.
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate((note) => document.activeElement!.matches(`${note} .note-number`), NOTE))
    .toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL('**#fnref-1');
  await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('fnref-1');
  await expect.poll(async () => isWithin((await call.boundingBox())!, viewport.height)).toBe(true);
});

test('a note stands beside its paragraph where there is room, under it otherwise', async () => {
  const page = await site.open('/interventions/viltard-jumelages/', WIDE);
  const boxes = async () => {
    const paragraph = page.locator('.block', { has: page.locator('#fnref-1') });
    return [(await paragraph.boundingBox())!, (await page.locator(NOTE).boundingBox())!] as const;
  };
  const [wide, beside] = await boxes();
  expect(beside.x).toBeGreaterThanOrEqual(wide.x + wide.width);
  expect(Math.abs(beside.y - wide.y)).toBeLessThan(A_LITTLE);

  await page.setViewportSize(PHONE);
  const [narrow, under] = await boxes();
  expect(under.x).toBeLessThan(narrow.x + narrow.width);
  expect(under.y - (narrow.y + narrow.height)).toBeGreaterThanOrEqual(0);
  expect(under.y - (narrow.y + narrow.height)).toBeLessThan(A_LITTLE);
});

test('a long note takes the height of what follows, and parts no two paragraphs', async () => {
  const page = await site.open('/etudes-de-cas/palestine-apres-2006/', WIDE);
  const gap = await page.evaluate(() => {
    const note = document.querySelector('.prose .editorial-note')!;
    note.append(note.textContent.slice(0, 100));
    const [first, second] = [...document.querySelectorAll('.prose .block p')].map((p) => p.getBoundingClientRect());
    return second!.top - first!.bottom;
  });
  expect(gap).toBeLessThan(A_LITTLE);
});

test('a note come to hides nothing that gets the focus', async () => {
  const page = await site.open('/interventions/viltard-jumelages/#fn-1', { viewport: PHONE, reducedMotion: 'reduce' });
  expect(await listUnseenFocus(page)).toEqual([]);
});

function isWithin(box: { y: number; height: number }, height: number): boolean {
  return box.y >= 0 && box.y + box.height <= height;
}
