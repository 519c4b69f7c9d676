import { beforeAll, expect, test } from 'vitest';
import { addAxe, listViolationsInBothThemes } from '../support/axe.ts';
import { useServedSite, visitAll, WIDE } from '../support/served-site.ts';
import { watchTraffic, type Traffic } from '../support/traffic.ts';

/** Each page is visited once for the tests of this file: visits are what takes time. */
const site = useServedSite();
/** In milliseconds; half a minute on two idle cores. */
const SLOW_MACHINE = 300_000;
let violations: string[];
let traffic: Traffic;

beforeAll(async () => {
  const context = await addAxe(await site.newContext(WIDE));
  traffic = watchTraffic(context);
  violations = await visitAll(context, listViolationsInBothThemes);
}, SLOW_MACHINE);

test('axe finds nothing, in light or in dark', () => expect(violations).toEqual([]));

test('a page complains of nothing and asks for nothing that is not there', () => expect(traffic.faults).toEqual([]));

test('a page asks its own host only', () => expect([...traffic.hosts]).toEqual([site.url]));
