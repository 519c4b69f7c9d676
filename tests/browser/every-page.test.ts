import { beforeAll, expect, test } from 'vitest';
import { CHECKS } from '../audit/checks.ts';
import { runChecks, type Outcome } from '../audit/run-checks.ts';
import { useServedSite, WIDE } from '../support/served-site.ts';
import { watchTraffic, type Traffic } from '../support/traffic.ts';

/** Each page is visited once for the tests of this file: visits are what takes time. */
const site = useServedSite();
/** In milliseconds; less than a minute on two idle cores. */
const SLOW_MACHINE = 400_000;
let outcomes: Outcome[];
let traffic: Traffic;

beforeAll(async () => {
  const context = await site.newContext(WIDE);
  traffic = watchTraffic(context);
  outcomes = await runChecks(context, CHECKS);
}, SLOW_MACHINE);

test.each(CHECKS.map(({ name }, place) => ({ name, place })))('$name', ({ place }) => {
  const { pages, faults } = outcomes[place]!;
  expect(pages).toBeGreaterThan(0);
  expect(faults.map(({ address, fault }) => `${address}: ${fault}`).sort()).toEqual([]);
});

test('a page complains of nothing and asks for nothing that is not there', () => expect(traffic.faults).toEqual([]));

test('a page asks its own host only', () => expect([...traffic.hosts]).toEqual([site.url]));
