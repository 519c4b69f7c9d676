import { afterAll, beforeAll, test } from 'vitest';
import { JOURNEYS } from '../journeys/journeys.ts';
import { toCall, type DrivenBrowser } from '../journeys/driven-browser.ts';
import { useServedSite, WIDE } from '../support/served-site.ts';

/** In Chromium, what `npm run test:browsers` does in the other browsers of the machine. */
const site = useServedSite();
let browser: DrivenBrowser;

beforeAll(async () => {
  const context = await site.newContext(WIDE);
  const page = await context.newPage();
  browser = {
    goTo: async (address) => void (await page.goto(address)),
    evaluate: async (look, ...given) => JSON.parse(await page.evaluate(toCall(look, given))),
    async press(keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => context.close(),
  };
});
afterAll(() => browser.close());

test.each(JOURNEYS)('$name', ({ run }) => run(browser, `${site.url}/`));
