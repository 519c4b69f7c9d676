import { beforeAll, expect, test } from 'vitest';
import { CHECKS } from '../audit/checks.ts';
import { runChecks, type Outcome } from '../audit/run-checks.ts';
import { useServedSite, WIDE } from '../support/served-site.ts';

/** Each page is visited once for the tests of this file: visits are what takes time. */
const site = useServedSite();
let outcomes: Outcome[];

beforeAll(async () => {
  outcomes = await runChecks(await site.newContext(WIDE), CHECKS, ['every']);
});

test.each(CHECKS.map(({ name }, place) => ({ name, place })))('$name', ({ place }) => {
  const { pages, faults } = outcomes[place]!;
  expect(pages).toBeGreaterThan(0);
  expect(faults.map(({ address, fault }) => `${address}: ${fault}`).sort()).toEqual([]);
});
