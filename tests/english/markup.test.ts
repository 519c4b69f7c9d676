import { expect, test } from 'vitest';
import { listMarkupFaults } from '../audit/markup.ts';
import { readPages } from '../support/built-site.ts';

/** This content leaves out what others say, as the description of a theme. */
test('the markup has no fault', async () => {
  const faults = [];
  for (const { address, html } of readPages().values()) faults.push(...(await listMarkupFaults(html, address)));
  expect(faults).toEqual([]);
});
