import { beforeAll, expect, test } from 'vitest';
import { CHECKS } from '../audit/checks.ts';
import { runChecks, type Outcome } from '../audit/run-checks.ts';
import { listSample } from '../support/sample.ts';
import { useServedSite, WIDE } from '../support/served-site.ts';

/** What `npm run audit` looks at on every page, on a sample. Each page is visited once for all: visits take time. */
const site = useServedSite();
let outcomes: Outcome[];

beforeAll(async () => {
  outcomes = await runChecks(await site.newContext(WIDE), CHECKS, listSample());
});

test.each(CHECKS.map(({ name }, place) => ({ name, place })))('$name', ({ place }) => {
  const { pages, faults } = outcomes[place]!;
  expect(pages).toBeGreaterThan(0);
  expect(faults.map(({ address, fault }) => `${address}: ${fault}`).sort()).toEqual([]);
});
