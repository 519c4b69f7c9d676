import type { Page } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PHONE } from '../audit/check.ts';
import { SITE } from '../support/built-site.ts';
import { serveUnder } from '../support/serve-under.ts';
import { useServedSite } from '../support/served-site.ts';

const READING_PAGE = '/interventions/viltard-jumelages/';
const site = useServedSite();

/** A page of a host where files are missing: Pagefind throws where nobody can catch it. */
async function openDamaged(missing: RegExp, query: string) {
  const host = await serveUnder(SITE, { missing });
  onTestFinished(host.close);
  const page = await site.open('about:blank');
  page.removeAllListeners('pageerror');
  await page.goto(`${host.url}recherche/?${new URLSearchParams({ q: query })}`);
  return { page, repair: host.repair };
}

const results = (page: Page, within = '#search-results') =>
  page
    .locator(`${within} [data-result] > h2 > a`)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

const first = async (page: Page, within?: string) => (await results(page, within))[0];

describe('the dialog', () => {
  test.each(['/', 'Control+k'])(
    '%s opens it, arrows go through the results, Escape closes it and gives the focus back',
    async (key) => {
      const page = await site.open(READING_PAGE);
      await page.locator('.reading-navigation a').first().focus();
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.type('bamako');
      await expect.poll(() => first(page, 'dialog')).toBe('/lieux/bamako/');
      await expect.poll(() => page.locator('dialog [role=status]').textContent()).toMatch(/^\d+\u00A0résultats?$/);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Bamako');
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.reading-navigation a'))).toBe(true);
    },
  );

  test('Enter on a result opens it', async () => {
    const page = await site.open(READING_PAGE);
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('Hélène Crépeau');
    await expect.poll(() => first(page, 'dialog')).toBe('/intervenants/helene-crepeau/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/intervenants/helene-crepeau/');
  });

  test('what is typed in the header goes on in the dialog, and Enter leads to the search page', async () => {
    const page = await site.open(READING_PAGE);
    await page.locator('.site-header input').focus();
    await page.keyboard.type('climat', { delay: 60 });
    await page.locator('dialog[open] [data-result]').first().waitFor();
    await expect.poll(() => page.locator('dialog input').inputValue()).toBe('climat');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche/?q=climat');
  });
});

test('what was typed in the dialog comes back to the header’s box, and goes on from there', async () => {
  const page = await site.open(READING_PAGE);
  const box = page.locator('.site-header input');
  await box.focus();
  await page.keyboard.type('mali', { delay: 60 });
  await page.locator('dialog[open] [data-result]').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => box.inputValue()).toBe('mali');
  await page.keyboard.type(' a');
  await page.locator('dialog[open]').waitFor();
  await expect.poll(() => page.locator('dialog input').inputValue()).toBe('mali a');
  // A box left empty in the dialog is empty in the header.
  await page.locator('dialog input').fill('');
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect.poll(() => box.inputValue()).toBe('');
});

test('the dialog does not open in the middle of a composition: an accent waits for its letter', async () => {
  const page = await site.open(READING_PAGE);
  await page.locator('.site-header input').focus();
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await compose('^');
  await compose('ê');
  expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
  await keyboard.send('Input.insertText', { text: 'ê' });
  await page.keyboard.type('tre', { delay: 60 });
  await page.locator('dialog[open]').waitFor();
  await expect.poll(() => page.locator('dialog input').inputValue()).toBe('être');
});

describe('the search page', () => {
  test('facets narrow, chips give them up, back and forward work', async () => {
    const page = await site.open('/recherche/?q=coop%C3%A9ration');
    await page.locator('[data-result]').first().waitFor();
    const all = await page.locator('#search-status').textContent();
    await page.locator('[data-facet=ville] summary').click();
    await page.locator('[data-facet=ville] input[value=Rennes]').check();
    await page.waitForURL('**ville=Rennes**');
    await expect.poll(() => page.locator('#search-status').textContent()).not.toBe(all);
    const narrowed = await page.locator('#search-status').textContent();
    await page.goBack();
    await expect.poll(() => page.locator('#search-status').textContent()).toBe(all);
    await page.goForward();
    await expect.poll(() => page.locator('#search-status').textContent()).toBe(narrowed);
    await page.locator('#search-chips button', { hasText: 'Ville' }).click();
    await expect.poll(() => page.locator('#search-status').textContent()).toBe(all);
    expect(page.url()).not.toContain('ville');
  });

  test('a facet of many values shows the commonest, and finds the others by name', async () => {
    const page = await site.open('/recherche/');
    const facet = page.locator('[data-facet=organisation]');
    await facet.locator('summary').click();
    await expect.poll(() => facet.locator('li').count()).toBe(40);
    await facet.locator('.narrow input').fill('sremska');
    expect(await facet.locator('li').allTextContents()).toEqual([expect.stringContaining('Sremska')]);
    await facet.locator('li input').click();
    await expect.poll(() => page.url()).toContain('organisation=');
  });

  test('with nothing asked, examples and facets with their counts, and no result', async () => {
    const page = await site.open('/recherche/');
    await page.locator('[data-facet=voix] li').first().waitFor();
    await expect
      .poll(() => page.locator('[data-facet=voix] label').allTextContents())
      .toEqual([
        expect.stringMatching(/^mot pour mot \d+$/),
        expect.stringMatching(/^rapporté \d+$/),
        expect.stringMatching(/^la synthèse \d+$/),
        expect.stringMatching(/^l’éditeur \d+$/),
      ]);
    await page.locator('[data-facet=genre] > summary').click();
    await expect.poll(() => page.locator('[data-facet=genre] li').count()).toBe(10);
    expect(await results(page)).toEqual([]);
    await page.locator('.search-examples a').first().click();
    await page.locator('[data-result]').first().waitFor();
    await expect.poll(() => page.locator('.search-examples').isVisible()).toBe(false);
  });

  test('a notion that the query names comes with its one sentence', async () => {
    const page = await site.open('/recherche/?q=jumelage');
    await expect
      .poll(() => page.locator('.search-cards li').first().innerText())
      .toContain('Lien noué entre des villes');
  });

  test('where there is little room, all facets but the voices fold behind one line', async () => {
    const page = await site.open('/recherche/?q=jumelage');
    await page.setViewportSize(PHONE);
    await page.reload();
    await page.locator('[data-result]').first().waitFor();
    await expect.poll(() => page.locator('[data-facet=voix] li').first().isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-facet=ville]').isVisible()).toBe(false);
    await page.locator('[data-facet=autres] > summary').click();
    await expect.poll(() => page.locator('[data-facet=ville]').isVisible()).toBe(true);
  });

  test('a misspelling is corrected, and said', async () => {
    const page = await site.open('/recherche/?q=Diyarbakyr');
    await expect.poll(() => first(page)).toBe('/lieux/diyarbakir/');
    await expect.poll(() => page.locator('#search-notice').textContent()).toContain('Chercher plutôt');
    await page.locator('#search-notice a').click();
    await page.waitForURL('**exact=oui**');
    await expect.poll(() => page.locator('[data-result]').count()).toBe(0);
  });

  test('while typing, what is shown stays until something better is found', async () => {
    const page = await site.open('/recherche/?q=paix');
    await page.locator('[data-result]').first().waitFor();
    await page.locator('#recherche').fill('');
    await page.evaluate(() => {
      const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
      new MutationObserver(() => seen.push(document.getElementById('search-status')!.textContent)).observe(
        document.getElementById('search-status')!,
        { childList: true },
      );
    });
    await page.locator('#recherche').focus();
    await page.keyboard.type('Diyarbakir', { delay: 30 });
    await expect.poll(() => first(page)).toBe('/lieux/diyarbakir/');
    const seen = await page.evaluate(() => (globalThis as { seen?: string[] }).seen!);
    expect(seen.filter((status) => /Aucune/.test(status))).toEqual([]);
  });

  test('a word that is not there is said not to be there', async () => {
    const page = await site.open('/recherche/?q=cryptomonnaie');
    await expect.poll(() => page.locator('#search-status').textContent()).toContain('Aucune page');
    expect(await results(page)).toEqual([]);
    // Nor is there anything to sort or to leave out.
    expect(await page.getByRole('group', { name: 'Filtres' }).count()).toBe(0);
  });
});

describe('bad input', () => {
  test.each([
    ['very long', 'paix '.repeat(2000)],
    ['only punctuation', '?!…«»--""'],
    ['emoji', '🕊️🏙️'],
    ['HTML', '<img src=x onerror=alert(1)>"><script>alert(2)</script>'],
    ['right to left', 'فلسطين \u202Eabc'],
  ])('%s breaks and injects nothing', async (_, query) => {
    const page = await site.open('/');
    page.on('dialog', () => expect.unreachable('something was run'));
    await page.goto(`/recherche/?${new URLSearchParams({ q: query.slice(0, 4000) })}`);
    await expect.poll(() => page.locator('#search-status').textContent()).toMatch(/résultat|Aucune/);
    await expect.poll(() => page.locator('#search img, #search script').count()).toBe(0);
    await expect.poll(() => page.locator('#recherche').inputValue()).toBe(query.slice(0, 4000));
  });

  test('nothing but spaces asks nothing', async () => {
    const page = await site.open('/recherche/?q=%20%20');
    await page.locator('[data-facet=voix] li').first().waitFor();
    await expect.poll(() => page.locator('#search-status').textContent()).toBe('');
  });

  test('an unknown filter is left out, a value that nobody has gives nothing and can be given up', async () => {
    const page = await site.open('/recherche/?couleur=bleu&intervenant=Personne%20Inconnue');
    await expect.poll(() => page.locator('#search-status').textContent()).toMatch(/Aucune/);
    await page.locator('#search-chips button').first().click();
    await expect.poll(() => page.locator('#search-status').textContent()).toBe('');
  });

  test.each([
    [/pagefind\.js/, 'Bamako'],
    [/version\.json/, 'Bamako'],
    [/words\/\d+\.json/, 'Bamako'],
    [/wasm/, 'Bamako'],
    [/list\.json/, 'Bamako'],
    [/texts\/.*\.json/, 'insiste'],
    // No result, one among others, words between quotation marks.
    [/\.pf_index/, 'insiste'],
    [/\.pf_index/, 'Bamako'],
    [/\.pf_index/, '«\u00A0politique\u00A0»'],
  ])('when %s is missing, it is said of « %s », and can be tried again', async (missing, query) => {
    const { page, repair } = await openDamaged(missing, query);
    await expect.poll(() => page.locator('#search-status').textContent()).toContain('n’a pas pu être chargé');
    await expect.poll(() => page.locator('#recherche').inputValue()).toBe(query);
    await expect.poll(() => page.locator('.index-links a').count()).toBeGreaterThan(5);
    repair();
    await page.locator('#search-notice button').click();
    await expect.poll(() => page.locator('#search-status').textContent()).toMatch(/^(au moins )?\d+\u00A0résultats$/);
  });
});

test.each([
  [/correct-word/, 'Bamakko'],
  [/find-phrase/, '«\u00A0politique\u00A0»'],
])('when the code that %s names is missing, the page is of before, and says so of « %s »', async (missing, query) => {
  const { page, repair } = await openDamaged(missing, query);
  await page.getByRole('button', { name: 'Recharger la page' }).waitFor();
  repair();
  await page.getByRole('button', { name: 'Recharger la page' }).click();
  await expect.poll(() => page.locator('#search-status').textContent()).toMatch(/^(au moins )?\d+\u00A0résultats?$/);
});

test('when the texts of more results are missing, it is said beside the button, which tries again', async () => {
  const page = await site.open('/recherche/?q=coop%C3%A9ration');
  await page.locator('[data-result]').first().waitFor();
  const shown = await page.locator('[data-result]').count();
  await page.route(/\/texts\//, (route) => route.fulfill({ status: 404 }));
  const more = page.getByRole('button', { name: 'Afficher plus' });
  await more.click();
  const failure = page.locator('#search-results [role=status]');
  await expect.poll(() => failure.textContent()).toContain('n’a pas pu être chargé');
  await page.unroute(/\/texts\//);
  await more.click();
  await expect.poll(() => page.locator('[data-result]').count()).toBe(shown + 5);
  expect(await failure.textContent()).toBe('');
});

test('it works in a sub-folder', async () => {
  const host = await serveUnder(SITE, { base: '/actes/2012/' });
  onTestFinished(host.close);
  const page = await site.open(`${host.url}interventions/viltard-jumelages/`);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type('Bamako');
  await expect.poll(() => first(page, 'dialog')).toBe('/actes/2012/lieux/bamako/');
});

/** SEARCH.md's bound: Pagefind's own code is most of it. */
const FIRST_ANSWER = 105_000;

test.each(['Viltard', 'jumelages', 'coopération décentralisée'])(
  'the first answer to « %s » weighs at most 105 kB, and nothing is fetched before',
  async (query) => {
    const context = await site.newContext();
    const page = await context.newPage();
    const fetched: { url: string; size: number }[] = [];
    page.on('response', async (response) => {
      if (!/pagefind|\/_astro\/.*\.js/.test(response.url())) return;
      // Of a page that is closed, nothing more is weighed.
      const body = await response.body().catch(() => Buffer.alloc(0));
      // What a host sends with brotli: files that are compressed already do not get smaller.
      fetched.push({ url: response.url(), size: Math.min(brotliCompressSync(body).length, body.length) });
    });
    await page.goto(READING_PAGE, { waitUntil: 'networkidle' });
    expect(fetched.filter(({ url }) => url.includes('pagefind'))).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    // At once: what a word half typed asks for depends on how fast the machine is.
    await page.locator('dialog input').fill(query);
    await page.locator('dialog [data-result]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const total = fetched.reduce((sum, { size }) => sum + size, 0);
    expect(total, JSON.stringify(fetched, undefined, 1)).toBeLessThanOrEqual(FIRST_ANSWER);
    await context.close();
  },
);
