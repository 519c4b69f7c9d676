import { expect, test } from 'vitest';
import { PHONE } from '../audit/check.ts';
import { listUnseenFocus } from '../audit/focus.ts';
import { tabTo, useServedSite } from '../support/served-site.ts';

const site = useServedSite();
/** In pixels: about one line of text. */
const A_LITTLE = 32;

test.each([
  ['a wide window', { width: 1280, height: 720 }],
  ['a small one', { width: 360, height: 640 }],
])('in %s, the note comes to the reader and its link goes back to the call', async (_, viewport) => {
  const page = await site.open('/interventions/viltard-jumelages/', { viewport, reducedMotion: 'reduce' });
  const call = page.locator('#fnref-1');
  const note = page.locator('#fn-1');
  await tabTo(page, '#fnref-1');
  const before = (await call.boundingBox())!.y;

  await page.keyboard.press('Enter');
  await page.waitForURL('**#fn-1');
  await expect.poll(async () => isWithin((await note.boundingBox())!, viewport.height)).toBe(true);
  await expect.poll(async () => Math.abs((await call.boundingBox())!.y - before)).toBeLessThan(A_LITTLE);

  await tabTo(page, '#fn-1 [data-footnote-backref]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**#fnref-1');
  await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('fnref-1');
  await expect.poll(async () => isWithin((await call.boundingBox())!, viewport.height)).toBe(true);
});

test('an open note hides nothing that gets the focus', async () => {
  const page = await site.open('/interventions/viltard-jumelages/#fn-1', { viewport: PHONE, reducedMotion: 'reduce' });
  expect(await listUnseenFocus(page)).toEqual([]);
});

function isWithin(box: { y: number; height: number }, height: number): boolean {
  return box.y >= 0 && box.y + box.height <= height;
}
