import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { useServedSite } from '../support/served-site.ts';

/** What the search says, to whoever sees the page and to whoever hears it. */
const site = useServedSite();

async function openResults(address: string): Promise<Page> {
  const page = await site.open(address);
  await page.locator('[data-result]').first().waitFor();
  return page;
}

/** What screen readers are told. */
const said = async (page: Page) => (await page.locator('main [role=status]').first().innerText()).replace(/\s+/g, ' ');

describe('a result', () => {
  test('is a text, with the paragraphs that answer, each with who speaks and its number', async () => {
    const page = await openResults('/recherche/?q=jumelages');
    const result = page.locator('[data-result="interventions/lissilour-jumelages-europeens/"]');
    expect(await result.ariaSnapshot()).toBe(
      [
        '- listitem:',
        '  - heading "L’intérêt actuel des jumelages européens" [level=2]:',
        '    - link "L’intérêt actuel des jumelages européens":',
        `      - /url: ${site.url}/interventions/lissilour-jumelages-europeens/#g3d`,
        '  - paragraph: Intervention · Jean Lissilour · I.1. Des premiers jumelages à la coopération décentralisée',
        '  - list:',
        '    - listitem:',
        '      - blockquote:',
        '        - paragraph:',
        '          - text: « Alors que la construction européenne fait à nouveau l’objet de réactions hostiles, il est nécessaire de redonner une certaine vitalité aux',
        '          - mark: jumelages',
        '          - text: européens »',
        '      - paragraph:',
        '        - text: — Jean Lissilour, mot pour mot ·',
        '        - link "§ 2, dans « L’intérêt actuel des jumelages européens »":',
        `          - /url: ${site.url}/interventions/lissilour-jumelages-europeens/#g3d`,
        '          - text: § 2',
        '    - listitem:',
        '      - blockquote:',
        '        - paragraph:',
        '          - text: Les',
        '          - mark: jumelages',
        '          - text: "européens, rappelle Jean Lissilour, gardent aujourd’hui leur intérêt :"',
        '      - paragraph:',
        '        - emphasis: rapporté',
        '        - text: de Jean Lissilour ·',
        '        - link "§ 1, dans « L’intérêt actuel des jumelages européens »":',
        `          - /url: ${site.url}/interventions/lissilour-jumelages-europeens/#tg9`,
        '          - text: § 1',
      ].join('\n'),
    );
  });

  test('folds the passages that come after the best', async () => {
    const page = await openResults('/recherche/?q=international&n=50');
    const result = page.locator('[data-result]', { has: page.locator('details') }).first();
    expect(await result.locator('.statement:visible').count()).toBe(3);
    const [, more] = /^et (\d+)\u00A0autres? passages?$/.exec((await result.locator('summary').textContent())!)!;
    await result.locator('summary').click();
    expect(await result.locator('.statement:visible').count()).toBe(3 + Number(more));
  });

  test('in one voice alone, where one is asked for', async () => {
    const page = await openResults('/recherche/?q=jumelages&voix=mot+pour+mot');
    await expect.poll(() => page.locator('.statement').count()).toBe(1);
    await expect.poll(() => page.locator('.statement.quoted').count()).toBe(1);
  });

  test('the count of a voice is that of the texts in which it says something of what is asked', async () => {
    const page = await openResults('/recherche/?q=jumelages');
    const number = page.locator('[data-facet=voix] label', { hasText: 'mot pour mot' }).locator('small');
    await expect.poll(() => number.textContent()).toBe('1');
    await page.getByRole('checkbox', { name: /^mot pour mot/ }).check();
    await expect.poll(() => said(page)).toContain('1 résultat');
  });
});

test('what a question names by the way comes after the best text', async () => {
  const page = await openResults('/recherche/?q=jumelage+avec+une+ville+du+mali');
  const items = await page.locator('.search-texts > li').evaluateAll((all) => all.map(({ className }) => className));
  expect(items.filter((name) => name !== 'search-partial')[1]).toBe('by-the-way');
  await expect.poll(() => page.locator('.by-the-way').innerText()).toContain('Mali');
});

describe('what is said of an answer', () => {
  test('that it was corrected: how many, and of what', async () => {
    const page = await openResults('/recherche/?q=Diyarbakyr');
    await expect
      .poll(() => said(page))
      .toMatch(/^\d+ résultats Résultats pour « Diyarbakir »\. Chercher plutôt « Diyarbakyr »$/);
  });

  test('the same in the dialog', async () => {
    const page = await site.open('/interventions/viltard-jumelages/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill('Diyarbakyr');
    const status = page.locator('dialog [role=status]');
    await expect.poll(() => status.innerText()).toContain('Résultats pour «\u00A0Diyarbakir\u00A0»');
    await page
      .locator('dialog')
      .getByRole('link', { name: /Chercher plutôt/ })
      .click();
    await page.waitForURL('**/recherche/?q=Diyarbakyr&exact=oui');
  });

  test('that filters are what leaves nothing, and how to do without them', async () => {
    const page = await site.open('/recherche/?q=climat&ville=Bamako');
    await expect
      .poll(() => said(page))
      .toMatch(/^Avec ces filtres, aucune page ne contient « climat »\. Retirer les filtres : \d+ résultats$/);
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await page.waitForURL('**/recherche/?q=climat');
    await page.locator('[data-result]').first().waitFor();
    // Whoever pressed it is told what came of it.
    await expect.poll(() => page.evaluate(() => document.activeElement!.className)).toBe('search-said');
  });

  test('that it is being looked for, once it lasts', async () => {
    const context = await site.newContext();
    const page = await context.newPage();
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/pagefind/, (route) => released.then(() => route.continue()));
    await page.goto('/recherche/?q=paix');
    await expect.poll(() => said(page)).toBe('Recherche en cours…');
    release();
    await expect.poll(() => said(page)).toMatch(/^\d+ résultats$/);
    await context.close();
  });
});

test('on paper, the query, the filters and the results, without the form', async () => {
  const page = await openResults('/recherche/?q=jumelages&voix=mot+pour+mot&voix=rapporté');
  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), { mergePages: true });
  const printed = text.replace(/\s+/g, ' ');
  expect(printed).toContain('Recherche : « jumelages »');
  expect(printed).toContain('Voix : mot pour mot');
  expect(printed).toContain('certaine vitalité aux jumelages européens »');
  expect(printed).not.toMatch(/Rechercher|Tout effacer|Afficher plus|Qui parle|Classer/);
});

describe('the paragraph that a result opens', () => {
  test('is the right one, and its words are marked, in browsers that know no text fragment', async () => {
    const page = await openResults('/recherche/?q=jumelages');
    const link = page.locator('[data-result="interventions/viltard-jumelages/"] .said-by a').first();
    expect(await link.getAttribute('href')).toMatch(/#\w+$/);
    const paragraph = (await link.getAttribute('href'))!.split('#')[1]!;
    await link.click();
    await page.waitForURL('**/interventions/viltard-jumelages/#*');
    // The word stands in a link there.
    await expect.poll(() => page.locator(`#${paragraph} mark`).allTextContents()).toEqual(['jumelages']);
    await expect.poll(() => page.locator('mark').count()).toBe(1);
    await expect.poll(() => page.locator(`#${paragraph}`).evaluate((block) => block.matches(':target'))).toBe(true);
    const { top, bottom } = await page
      .locator(`#${paragraph}`)
      .evaluate((block) => block.getBoundingClientRect().toJSON() as DOMRect);
    expect(bottom > 0 && top < page.viewportSize()!.height).toBe(true);
    await page.reload();
    await expect.poll(() => page.locator(`#${paragraph} mark`).count()).toBe(1);
    // No other page is.
    await page.goto('/interventions/mestre-mondialisations/');
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.locator('mark').count()).toBe(0);
  });

  test('so are those of a page opened in another window', async () => {
    const page = await openResults('/recherche/?q=jumelages');
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('[data-result="interventions/viltard-jumelages/"] h2 a').click({ modifiers: ['Control'] }),
    ]);
    await expect.poll(() => other.locator('mark').count()).toBe(1);
  });

  test('so are those of a summary, at the top of its page', async () => {
    const page = await openResults('/recherche/?q=tendre+armes');
    const link = page.locator('.statement.at-top:has(mark) .said-by a').first();
    const words = await page.locator('.statement.at-top:has(mark)').first().locator('mark').allTextContents();
    await link.click();
    await expect.poll(() => page.locator('.summary mark').allTextContents()).toEqual(words);
  });

  test('and in the dialog', async () => {
    const page = await site.open('/interventions/mestre-mondialisations/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill('jumelages');
    await page.locator('dialog [data-result="interventions/viltard-jumelages/"] h2 a').click();
    await page.waitForURL('**/interventions/viltard-jumelages/#*');
    await expect.poll(() => page.locator('mark').allTextContents()).toEqual(['jumelages']);
  });
});

test('the first passages of many queries are found again where they lead, and all their words marked', async () => {
  const faults: string[] = [];
  const context = await site.newContext();
  const page = await context.newPage();
  for (const query of [
    'paix',
    'coopération décentralisée',
    'droits de l’homme',
    'l’Union européenne',
    '5 238',
    'Nantes',
  ]) {
    await page.goto(`/recherche/?${new URLSearchParams({ q: query })}`);
    await page.locator('[data-result]').first().waitFor();
    const statements = await page.locator('.statement:has(mark)').evaluateAll((all) =>
      all
        // Those that are folded away lead as the others do.
        .filter((statement) => statement.querySelector('.said-by') && statement.checkVisibility())
        // A page about the edition has headings among its passages, whose words are not marked.
        .filter((statement) => !statement.querySelector('a[href*="/mentions-legales/"]'))
        .map((statement) => ({
          address: statement.querySelector<HTMLAnchorElement>('.said-by a')!.href,
          words: [...new Set([...statement.querySelectorAll('mark')].map(({ textContent }) => textContent))].sort(),
        })),
    );
    expect(statements.length).toBeGreaterThan(0);
    for (const { address, words } of statements) {
      await page.goto(`/recherche/?${new URLSearchParams({ q: query })}`);
      await page.locator(`.said-by a[href="${address}"]`).first().click();
      await page.waitForURL(address);
      const marks = page.locator('main mark');
      await marks.first().waitFor({ state: 'attached' });
      const found = [...new Set((await marks.allTextContents()).join(' ').split(/\s+/))];
      const missing = words.flatMap((word) => word.split(/\s+/)).filter((word) => !found.includes(word));
      if (missing.length > 0) faults.push(`${query}: ${address}: ${missing.join(', ')}`);
    }
  }
  await context.close();
  expect(faults).toEqual([]);
});
