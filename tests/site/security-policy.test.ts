import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pagePolicy } from '../../src/site/security-policy.ts';
import { listFaults, listFiles, readPages, readSiteFile } from '../support/built-site.ts';

const pages = readPages();

test('the policy comes before anything that it rules', () => {
  expect(
    listFaults(pages, ({ document }) => {
      const [charset, policy] = document.querySelector('head')!.children;
      const isFirst = charset!.hasAttribute('charset') && policy!.getAttribute('content') === pagePolicy;
      return isFirst ? [] : [`${charset} ${policy}`];
    }),
  ).toEqual([]);
});

test('a script that stands in a page is one that the policy names', () => {
  const scripts = [...pages.values()].flatMap(({ document }) => document.querySelectorAll('script:not([src])'));
  expect(scripts.length).toBeGreaterThanOrEqual(pages.size);
  const codes = new Set(scripts.filter(isRun).map((script) => script.textContent));
  const hashes = [...codes].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  expect(hashes.filter((hash) => !pagePolicy.includes(hash))).toEqual([]);
});

test('no page or picture carries a style of its own, which the policy would refuse', () => {
  expect(
    listFaults(pages, ({ document }) =>
      document.querySelectorAll('style, [style]').map((element) => element.outerHTML),
    ),
  ).toEqual([]);
  expect(listFiles('.svg').filter((address) => /<style|\sstyle=/.test(readSiteFile(address)))).toEqual([]);
});

test('no policy allows what is written in the page', () => expect(pagePolicy).not.toMatch(/'unsafe-/));

/** Data in a script element is not run, and the policy leaves it alone. */
const isRun = (script: { getAttribute(name: string): string | undefined }): boolean =>
  [undefined, '', 'module', 'text/javascript'].includes(script.getAttribute('type'));
