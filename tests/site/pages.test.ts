import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { listMarkupFaults } from '../audit/markup.ts';
import { listFaults, loadProceedings, readPages } from '../support/built-site.ts';

const pages = readPages();

/** Faults that the W3C's checker (npm `vnu-jar`) refuses and html-validate does not see. */
test('scripts and styles stand in the head, each once, and nothing follows the document', () => {
  const faults = listFaults(pages, ({ html, document }) => {
    const named = document
      .querySelectorAll('script[src], link[rel=stylesheet]')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href')!);
    return [
      ...(/<\/html>\s*$/.test(html) ? [] : ['something follows </html>']),
      ...document.querySelectorAll('body script, body style, body link').map(String),
      ...named.filter((address, rank) => named.indexOf(address) !== rank),
    ];
  });
  expect(faults).toEqual([]);
});

test('html-validate has nothing to say', async () => {
  const faults = [];
  for (const { address, html } of pages.values()) {
    faults.push(...(await listMarkupFaults(html, address)).map((fault) => `${address}:${fault}`));
  }
  expect(faults).toEqual([]);
});

test('an id stands once on its page', () => {
  expect(
    listFaults(pages, ({ document }) => listRepeated(document.querySelectorAll('[id]').map(({ id }) => id))),
  ).toEqual([]);
});

test('one h1, and headings skip no level', () => {
  expect(
    listFaults(pages, ({ document }) => {
      const headings = document.querySelectorAll('h1, h2, h3, h4, h5, h6');
      const first = headings.filter((heading) => levelOf(heading) === 1).length;
      const skipped = headings.filter((heading, index) => {
        const before = headings[index - 1];
        return levelOf(heading) > (before ? levelOf(before) : 0) + 1;
      });
      const faults = skipped.map((heading) => `${heading.tagName} ${heading.text.trim()}`);
      return first === 1 ? faults : [`${first} h1`, ...faults];
    }),
  ).toEqual([]);
});

test('language, and one main', () => {
  const { language } = loadProceedings().seminar;
  expect(
    listFaults(pages, ({ document }) => [
      ...document
        .querySelectorAll('html')
        .filter((html) => html.getAttribute('lang') !== language)
        .map(() => 'lang'),
      ...(document.querySelectorAll('main').length === 1 ? [] : ['main']),
    ]),
  ).toEqual([]);
});

test('a title that no other page has', () => {
  const titles = Map.groupBy(pages.values(), ({ document }) => document.querySelector('head title')?.text.trim() ?? '');
  const shared = [...titles].filter(([title, { length }]) => title === '' || length > 1);
  expect(shared.map(([title, those]) => `« ${title} »: ${those.map(({ address }) => address).join(' ')}`)).toEqual([]);
});

test.each(['meta[name=description]', 'meta[property="og:title"]', 'meta[property="og:description"]'])(
  '%s says something',
  (selector) => {
    expect(
      listFaults(pages, ({ document }) => {
        const said = document.querySelectorAll(selector).map((meta) => meta.getAttribute('content')?.trim());
        return said.length === 1 && said[0] ? [] : [JSON.stringify(said)];
      }),
    ).toEqual([]);
  },
);

test('the first thing to reach by keyboard is the link that skips to the text', () => {
  expect(
    listFaults(pages, ({ document }) => {
      const first = document.querySelector('body :is(a[href], button, input, select, textarea, summary, [tabindex])');
      const target = document.getElementById(first?.getAttribute('href')?.replace('#', '') ?? '');
      if (!first?.classList.contains('skip-link')) return [first?.outerHTML ?? 'nothing to reach'];
      return target?.tagName === 'MAIN' && target.getAttribute('tabindex') === '-1' ? [] : [first.outerHTML];
    }),
  ).toEqual([]);
});

const levelOf = (heading: HTMLElement): number => Number(heading.tagName.slice(1));

function listRepeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('nothing is laid out for words that are not there', () => {
  const faults = listFaults(pages, ({ document }) =>
    document
      .querySelectorAll('main :is(p, h1, h2, h3, dt, dd, li, figcaption)')
      // What a script writes is empty until then.
      .filter((element) => !element.closest('[role=status], [id^=search], [data-result]'))
      .filter(
        (element) => element.text.trim() === '' && !element.querySelector('img, svg, input, button, audio, video'),
      )
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(faults).toEqual([]);
});
