import { expect, test } from 'vitest';
import type { CslItem } from '../../src/citing/csl.ts';
import type { Format } from '../../src/citing/exports.ts';
import { isRead, type Entry } from '../../src/model/entities.ts';
import { voiceOf } from '../../src/model/voices.ts';
import { ownPathOf, pathOf } from '../../src/site/paths.ts';
import { foldSpace, listFiles, loadProceedings, readPages, readSiteFile } from '../support/built-site.ts';
import { readReferences } from '../support/read-references.ts';

const proceedings = loadProceedings();
const { seminar } = proceedings;
const pages = readPages();
const FORMATS: Format[] = ['bib', 'ris', 'json'];
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const toParts = (day: string) => DAY.exec(day)!.slice(1).map(Number);
const version = seminar.versions[0];

/** The days of a talk: its own, that of its session, or else the first and the last of the seminar. */
function daysOf(entry: Entry): string[] {
  const session = proceedings.programme.sessions.find(({ entries }) => entries.includes(entry));
  const day = ('day' in entry ? entry.day : undefined) ?? session?.day;
  return day === undefined ? [...new Set([seminar.start, seminar.end])] : [day];
}

/** What a reference must say of a text, written from the model. */
const expectedOf = (entry: Entry) => {
  const voice = voiceOf(entry);
  const speakers = voice.kind === 'reported' ? voice.of.map((slug) => proceedings.get('intervenants', slug)) : [];
  const isPaper = entry.kind === 'interventions' || entry.kind === 'etudes-de-cas';
  const [day, ...others] = isPaper ? daysOf(entry) : [version?.date];
  return {
    type: isPaper ? 'paper-conference' : 'chapter',
    id: `${entry.kind}-${entry.slug}`,
    title: entry.title,
    authors: speakers.map(({ familyName, givenName }) => `${familyName}, ${givenName}`),
    container: seminar.title,
    event: isPaper ? seminar.title : '',
    place: isPaper ? (seminar.venue ?? '') : '',
    day: day && toParts(day),
    isOneDay: others.length === 0,
    abstract: entry.abstract.join(' ') || (entry.summary ?? ''),
    keywords: [...entry.keywords],
    version: version ? [seminar.source.name, `version ${version.version}`] : [seminar.source.name],
  };
};

/** The same as a program reads it in a file: each format says it in its own place. */
const readIn = (item: CslItem, format: Format) => ({
  type: item.type,
  id: item.id,
  title: foldSpace(item.title),
  authors: (item.author ?? []).map((name) => ('literal' in name ? name.literal : `${wholeName(name)}, ${name.given}`)),
  container: foldSpace(item['container-title'] ?? ''),
  event: foldSpace(item['event-title'] ?? ''),
  // The tag of the place of a conference is read as that of a publisher.
  place: isOfBook(item, format)
    ? ''
    : foldSpace((format === 'ris' ? item['publisher-place'] : item['event-place']) ?? ''),
  day: item.issued?.['date-parts'][0],
  abstract: foldSpace(item.abstract ?? ''),
  keywords: (item.keyword ?? '').split(/[,;]\s*/).filter(Boolean),
  version: expectedVersion.filter((words) => foldSpace(item.note).includes(words)),
});

/** In RIS, a chapter has the place of its book. */
const isOfBook = ({ type }: CslItem, format: Format): boolean => format === 'ris' && type === 'chapter';

const expectedVersion = version ? [seminar.source.name, `version ${version.version}`] : [seminar.source.name];
const wholeName = (name: { family: string; 'non-dropping-particle'?: string }) =>
  [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');

const fold = ({ isOneDay, ...expected }: ReturnType<typeof expectedOf>, format: Format) => ({
  ...expected,
  title: foldSpace(expected.title),
  container: foldSpace(expected.container),
  event: foldSpace(expected.event),
  abstract: foldSpace(expected.abstract),
  day: expected.day?.slice(0, precisionOf(expected.type, isOneDay, format)),
});

/** How much of a date a format has: BibTeX has no span of days, and of a chapter, the library reads the year alone in RIS. */
const precisionOf = (type: string, isOneDay: boolean, format: Format): number =>
  format === 'bib' && !isOneDay ? 2 : format === 'ris' && type === 'chapter' ? 1 : 3;

const read = (path: string, format: Format) => readReferences(readSiteFile(`${path}.${format}`), format);

test.each(FORMATS)('a program of others reads the reference of every text: .%s', (format) => {
  expect(proceedings.readingOrder.length).toBeGreaterThan(0);
  for (const entry of proceedings.readingOrder) {
    const items = read(pathOf(entry).replace(/\/$/, ''), format);
    expect(items.map((item) => readIn(item, format))).toEqual([fold(expectedOf(entry), format)]);
  }
});

test.each(FORMATS)('and all of them in one file: .%s', (format) => {
  expect(read('/texte-integral', format).map((item) => readIn(item, format))).toEqual(
    proceedings.readingOrder.map((entry) => fold(expectedOf(entry), format)),
  );
});

test.each(FORMATS)('and the edition, as a book: .%s', (format) => {
  const [edition, ...others] = read('/edition', format);
  expect(others).toEqual([]);
  expect([edition!.type, foldSpace(edition!.title)]).toEqual(['book', foldSpace(seminar.title)]);
  expect(edition!.issued?.['date-parts'][0]).toEqual(version && toParts(version.date));
});

test.each(FORMATS)('every other file has the texts that its page speaks of: .%s', (format) => {
  for (const resource of proceedings.resources.filter(({ kind }) => kind === 'lieux' || kind === 'intervenants')) {
    const texts = proceedings.referrers(resource);
    if (texts.length === 0) continue;
    const items = read(ownPathOf(resource).replace(/\/$/, ''), format);
    expect(items.map(({ id }) => id)).toEqual(texts.map(({ kind, slug }) => `${kind}-${slug}`));
  }
});

test('a page links to its own files, and every file is linked', () => {
  const linked = new Set<string>();
  for (const { address, document } of pages.values()) {
    for (const link of document.querySelectorAll('.references:not(.downloads) a')) {
      const path = new URL(link.getAttribute('href')!, `https://a.b${address}`).pathname;
      const own = address === '/' ? '/edition' : address.replace(/(?:page\/\d+\/|\/)$/, '').replace(/\/$/, '');
      expect(path.replace(/\.\w+$/, '')).toBe(own);
      linked.add(path);
    }
  }
  const files = ['.bib', '.ris'].flatMap(listFiles);
  expect(files.length).toBeGreaterThan(proceedings.readingOrder.length);
  expect(files.filter((file) => !linked.has(file))).toEqual([]);
});

test('each numbered paragraph has its reference, under its anchor on the page of its text', () => {
  for (const entry of proceedings.readingOrder.filter(isRead)) {
    const page = pages.get(pathOf(entry))!;
    const anchors = page.document.querySelectorAll('.page-text > .prose .block[id]').map(({ id }) => id);
    if (anchors.length === 0) continue;
    const { paragraphs } = JSON.parse(readSiteFile(`${pathOf(entry)}paragraphes.json`)) as {
      paragraphs: Record<string, { words: string; before: string }>;
    };
    expect(Object.keys(paragraphs)).toEqual(anchors);
    for (const [anchor, { words }] of Object.entries(paragraphs)) {
      expect(foldSpace(page.document.getElementById(anchor)!.text)).toContain(foldSpace(words).slice(0, 20));
    }
  }
});
