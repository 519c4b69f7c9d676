import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { entryReference } from '../../src/citing/reference.ts';
import { toPlainText } from '../../src/citing/runs.ts';
import { styles } from '../../src/citing/styles/index.ts';
import { editionReference } from '../../src/citing/reference.ts';
import { formatPartialDate } from '../../src/site/historical-date.ts';
import { contentDirectory } from '../../src/source/content-directory.ts';
import { readContent } from '../../src/source/read-content.ts';
import { formatCount, formatDays, formatPeriod, formatSize, quoteTitle, searchText } from '../../src/words/index.ts';
import { formatList } from '../../src/words/list.ts';
import { sortAlphabetically } from '../../src/words/order.ts';
import { loadProceedings, readPages, readSiteFile } from '../support/built-site.ts';

const proceedings = loadProceedings();
const pages = readPages();

test('the check finds nothing, in French typography within what is in French', () =>
  expect(checkContent(readContent(contentDirectory()))).toEqual([]));

test('every page says its language, and French words theirs', () => {
  for (const { document } of pages.values()) expect(document.querySelector('html')!.getAttribute('lang')).toBe('en');
  const { document } = pages.get('/interventions/what-the-tide-brings/')!;
  expect(document.querySelector('.prose [lang]')!.outerHTML).toContain(
    '<p lang="fr">Il finit en français\u00A0: la mer',
  );
  expect(document.querySelector('meta[property="og:locale"]')!.getAttribute('content')).toBe('en_GB');
  expect(document.querySelector('meta[name=citation_language]')!.getAttribute('content')).toBe('en');
  expect(readSiteFile('/telecharger/actes-the-tidewater-meeting.tei.xml')).toContain('<text xml:lang="en">');
});

test('English typography is left as it is written', () => {
  const { document } = pages.get('/interventions/what-the-tide-brings/')!;
  expect(document.querySelector('.prose')!.text).toContain('visits since then: "not one of them was about money"');
  expect(document.querySelector('.prose blockquote')!.text).toBe(
    '“They never asked who would pay; they asked where to moor.”',
  );
});

describe('dates and numbers', () => {
  test.each([
    ['1945-08-06', '6 August 1945'],
    ['1953-02', 'February 1953'],
    ['199X', '1990s'],
    ['18XX', '19th\u00A0century'],
    ['1939/1945', 'from 1939 to 1945'],
    ['18XX/20XX', 'from the 19th to the 21st\u00A0century'],
    ['1961/..', 'since 1961'],
    ['../199X', 'until the 1990s'],
    ['1905~', 'about 1905'],
    ['-0043', '44\u00A0BC'],
  ])('%s', (date, written) => expect(formatPartialDate(date)).toBe(written));

  test('counts, sizes, days and lists', () => {
    expect([0, 1, 1200].map((count) => formatCount(count, 'entry', 'entries'))).toEqual([
      '0\u00A0entries',
      '1\u00A0entry',
      '1,200\u00A0entries',
    ]);
    expect(formatSize(2_340_000)).toBe('2.3\u00A0MB');
    expect(formatPeriod('2012-05-23', '2012-05-24')).toBe('23 and 24 May 2012');
    expect([['2012-05-23'], ['2012-05-23', '2012-05-24'], ['2012-05-30', '2012-06-02']].map(formatDays)).toEqual([
      'May 23',
      'May 23–24',
      'May 30–June 2',
    ]);
    expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(quoteTitle('The “old” quay')).toBe('“The ‘old’ quay”');
    expect(searchText.count(1)).toBe('1\u00A0result');
    expect(sortAlphabetically(['Zoe', 'Ärla', 'Ann'], (name) => name)).toEqual(['Ann', 'Ärla', 'Zoe']);
  });
});

test('references in the three styles, in English', () => {
  const write = (item: Parameters<(typeof styles)[number]['write']>[0]) =>
    styles.map((style) => toPlainText(style.write(item)).replaceAll('\u00A0', ' '));
  const entry = proceedings.get('interventions', 'what-the-tide-brings');
  expect(write(entryReference(entry, { proceedings, site: undefined }))).toMatchInlineSnapshot(`
    [
      "HARTLEY, Owen (as reported). What the tide brings. In: FINCH, Ada and VARENNE, Hugo (eds.). The Tidewater Meeting: harbour towns and their cross-Channel neighbours [online]. Edition rewritten from the minutes (The Harbour League; event: 8 and 9 September 2022), version 1.1 of 1 February 2023. Saltmouth: The Harbour League, 2023.",
      "Hartley, O. (as reported). (2022, September 8). What the tide brings. In A. Finch & H. Varenne (Eds.), The Tidewater Meeting: harbour towns and their cross-Channel neighbours [edition rewritten from the minutes (The Harbour League; event: 8 and 9 September 2022), version 1.1 of 1 February 2023]. The Harbour League.",
      "Hartley, Owen (as reported). “What the tide brings”. In The Tidewater Meeting: harbour towns and their cross-Channel neighbours, edited by Ada Finch and Hugo Varenne. Edition rewritten from the minutes (The Harbour League; event: 8 and 9 September 2022), version 1.1 of 1 February 2023. Saltmouth: The Harbour League, 2023.",
    ]
  `);
  expect(write(editionReference({ proceedings, site: new URL('https://example.org/') }))).toMatchInlineSnapshot(`
    [
      "FINCH, Ada and VARENNE, Hugo (eds.). The Tidewater Meeting: harbour towns and their cross-Channel neighbours [online]. Edition rewritten from the minutes (The Harbour League; event: 8 and 9 September 2022), version 1.1 of 1 February 2023. Saltmouth: The Harbour League, 2023. Available from: https://example.org/",
      "Finch, A., & Varenne, H. (Eds.). (2023). The Tidewater Meeting: harbour towns and their cross-Channel neighbours [edition rewritten from the minutes (The Harbour League; event: 8 and 9 September 2022), version 1.1 of 1 February 2023]. The Harbour League. https://example.org/",
      "Finch, Ada, and Hugo Varenne (eds.). The Tidewater Meeting: harbour towns and their cross-Channel neighbours. Edition rewritten from the minutes (The Harbour League; event: 8 and 9 September 2022), version 1.1 of 1 February 2023. Saltmouth: The Harbour League, 2023. https://example.org/.",
    ]
  `);
});

test('what is not told apart by French rules: possessives, the names of countries, who speaks', () => {
  const named = proceedings.mentionsIn(proceedings.get('interventions', 'what-the-tide-brings'));
  expect(named.map(({ text, start, end }) => text.slice(start, end))).toEqual(
    expect.arrayContaining(['Saltmouth', 'Port-Galant', 'twinning']),
  );
  expect(pages.get('/lieux/saltmouth/')!.document.querySelector('main')!.text).toContain(
    'City or town, United Kingdom',
  );
});
