import { expect, test } from 'vitest';
import { NARROW, useServedSite, WIDE } from '../support/served-site.ts';
import { watchPolicy } from '../support/policy-violations.ts';
import { watchTraffic } from '../support/traffic.ts';

const site = useServedSite();
const TABLE = '/interventions/table-ronde/';
const REPORT = '/interventions/ce-qu-il-faut-retenir/';

test('a minute starts the recording there, with its captions on, and nothing is asked of another host', async () => {
  const context = await site.newContext(WIDE);
  const traffic = watchTraffic(context);
  const violations = await watchPolicy(context);
  const page = await context.newPage();
  await page.goto(TABLE);
  const player = page.locator('.recording audio');
  // Before the reader asks, nothing of it is fetched.
  expect(await player.evaluate((audio: HTMLAudioElement) => [audio.paused, audio.readyState])).toEqual([true, 0]);
  await page.locator('a.minute', { hasText: '0:13' }).click();
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThanOrEqual(13);
  expect(await player.evaluate((audio: HTMLAudioElement) => audio.error)).toBeNull();
  expect(page.url()).toContain(TABLE);
  await expect
    .poll(() =>
      player.evaluate((audio: HTMLAudioElement) =>
        [...audio.textTracks].map(({ mode, cues }) => ({ mode, cues: cues?.length ?? 0 })),
      ),
    )
    .toEqual([{ mode: 'showing', cues: 6 }]);
  expect([...traffic.hosts]).toEqual([site.url]);
  expect(traffic.faults).toEqual([]);
  expect(violations).toEqual([]);
  await context.close();
});

test('without scripts, a minute opens the recording at its second', async () => {
  const page = await site.open(TABLE, { javaScriptEnabled: false });
  expect(await page.locator('a.minute').first().getAttribute('href')).toMatch(/fichiers\/table-ronde\.mp3#t=1$/);
});

test.each([
  ['a phone', NARROW, /berge-480\.\w+\.webp$/],
  ['a wide screen', WIDE, /berge-960\.\w+\.webp$/],
])('on %s, a picture comes in its size, and moves nothing', async (_, options, wanted) => {
  const context = await site.newContext({ ...options, deviceScaleFactor: 1 });
  const page = await context.newPage();
  // Late pictures: what stands below them must not wait for them.
  await page.route('**/*.webp', async (route) => {
    await page.waitForLoadState('domcontentloaded');
    await route.continue();
  });
  await page.goto(REPORT);
  const image = page.locator('.prose .picture img');
  await expect
    .poll(() => image.evaluate((shown: HTMLImageElement) => shown.clientWidth / shown.clientHeight))
    .toBeCloseTo(1200 / 800, 1);
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((shown: HTMLImageElement) => shown.complete && shown.naturalWidth))
    .toBeTruthy();
  expect(await image.evaluate((shown: HTMLImageElement) => shown.currentSrc)).toMatch(wanted);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await context.close();
});

test('a portrait stands on the page of the person, with whose it is', async () => {
  const page = await site.open('/intervenants/solange-pradier/');
  const portrait = page.locator('figure.portrait');
  expect(await portrait.locator('img').getAttribute('alt')).toContain('Une femme');
  expect(await portrait.innerText()).toMatch(/L’Écho de la Lande, 2023, CC BY 4\.0/);
});

test('the programme has its two sessions, and a calendar', async () => {
  const page = await site.open('/programme/');
  const main = await page.locator('main').innerText();
  expect(main).toContain('La mémoire de l’eau');
  expect(main).toContain('À qui sont les rives');
  const calendar = await (await page.request.get('/programme/programme.ics')).text();
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});
