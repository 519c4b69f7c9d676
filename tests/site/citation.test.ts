import { authorsIn } from '../../src/model/kinds/intervention.ts';
import { expect, test } from 'vitest';
import { styles } from '../../src/citing/styles/index.ts';
import { toPlainText } from '../../src/citing/runs.ts';
import { entryReference } from '../../src/citing/reference.ts';
import { citingText, colon, formatDay, formatPeriod, quoteTitle } from '../../src/words/index.ts';
import { formatList } from '../../src/words/list.ts';
import { pathOf } from '../../src/site/paths.ts';
import { foldSpace, listFaults, loadProceedings, readPages } from '../support/built-site.ts';

const proceedings = loadProceedings();
const { seminar, readingOrder } = proceedings;
const pages = readPages();
const [version] = seminar.versions;
const edited = version ? `, ${citingText.version(version.version, formatDay(version.date))}` : '';
const made = citingText.rewrittenFrom(
  seminar.source.name,
  seminar.source.publisher ?? seminar.venue,
  formatPeriod(seminar.start, seminar.end),
);
const whole = foldSpace(`${seminar.title}, ${made}${edited}.`);
const before = foldSpace(`${citingText.citeThisPage}${colon}`);

const citationOn = (address: string) => foldSpace(pages.get(address)!.document.querySelector('.citation')!.text);

test('every page says how to cite it, but that of unknown addresses', () => {
  expect(
    listFaults(pages, ({ address, document }) => {
      const citations = document.querySelectorAll('.citation').map(({ text }) => foldSpace(text));
      if (address === '/404.html') return citations;
      return citations.length === 1 && citations[0]!.endsWith(whole) ? [] : [JSON.stringify(citations)];
    }),
  ).toEqual([]);
});

test('the home page is cited as the whole, an entry as a part of it, after those whose words it reports', () => {
  expect(citationOn('/')).toBe(`${before} ${whole}`);
  const expected = readingOrder.map((entry) => {
    const byline = entry.kind === 'interventions' ? formatList(authorsIn(entry).map(({ person }) => person.name)) : '';
    return `${before} ${foldSpace(quoteTitle(entry.title))}, ${byline && `${citingText.accordingTo(byline)}, `}${citingText.insideSentence} ${whole}`;
  });
  expect(readingOrder.map((entry) => citationOn(pathOf(entry)))).toEqual(expected);
});

test('an entry gives its reference in each style, and the edition too', () => {
  const shown = (address: string) =>
    pages
      .get(address)!
      .document.querySelectorAll('.cite .reference')
      .map(({ text }) => foldSpace(text));
  for (const entry of readingOrder) {
    const item = entryReference(entry, { proceedings, site: undefined });
    expect(shown(pathOf(entry))).toEqual(styles.map(({ write }) => foldSpace(toPlainText(write(item)))));
  }
  expect(shown('/')).toHaveLength(styles.length);
});
