import { expect, test } from 'vitest';
import { addAxe, ALL_RULES, listViolations } from '../audit/axe.ts';
import { NARROW, useServedSite, WIDE } from '../support/served-site.ts';

const site = useServedSite();

test.each([
  '/',
  '/interventions/what-the-tide-brings/',
  '/interventions/who-keeps-the-quays/',
  '/carte/',
  '/glossaire/',
])('axe finds nothing on %s', async (address) => {
  const context = await addAxe(await site.newContext(WIDE));
  const page = await context.newPage();
  await page.goto(address);
  expect(await listViolations(page, ALL_RULES)).toEqual([]);
  await context.close();
});

test('the search answers in English, of what it found and of what it did not', async () => {
  const page = await site.open('/recherche/?q=twinnings', NARROW);
  await page.locator('[data-result]').first().waitFor();
  const found = await page.locator('main').innerText();
  expect(found).toMatch(/\d\u00A0results?/);
  expect(found).toContain('reported words of Owen Hartley');
  await page.locator('main input[type=search]').fill('porcelain');
  await expect.poll(() => page.locator('main').innerText()).toContain('No page contains “porcelain”.');
  expect(await page.locator('main').innerText()).not.toMatch(/[«»]|Aucun|résultat/);
});

test('a paragraph is cited in English', async () => {
  const page = await site.open('/interventions/what-the-tide-brings/', WIDE);
  await page.locator('#cm3 .number').click();
  const bubble = page.locator('.cite-bubble');
  await bubble.waitFor();
  expect(await bubble.getAttribute('aria-label')).toBe('Cite paragraph 2');
  expect(await bubble.innerText()).toContain('Owen Hartley, word for word, “What the tide brings”, §\u00A02, in');
});
