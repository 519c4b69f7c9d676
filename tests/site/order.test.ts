import { expect, test } from 'vitest';
import { isRead } from '../../src/model/entities.ts';
import { pathOf } from '../../src/site/paths.ts';
import { loadProceedings, readPages } from '../support/built-site.ts';
import { targetOf } from '../support/links.ts';

const read = loadProceedings().readingOrder.filter(isRead);
const pages = readPages();
const chapters = read.filter(({ kind }) => kind === 'parties').map(pathOf);

test('« next » leads from the first chapter through all of them to the last', () => {
  expect(walk('next', chapters.at(0)!)).toEqual(chapters);
});

test('« previous » leads all the way back', () => {
  expect(walk('prev', chapters.at(-1)!)).toEqual(chapters.toReversed());
});

test('an entry leads to what stands before and after it, and to its place in its chapter', () => {
  const wrong = read.flatMap((entry, rank) => {
    if (entry.kind === 'parties') return [];
    const neighbours = [read[rank - 1], read[rank + 1]].map((other) => (other ? [pathOf(other)] : []));
    const found = [linksOf(pathOf(entry), 'prev'), linksOf(pathOf(entry), 'next')];
    const place = pages.get(pathOf(entry))!.document.querySelector('.in-its-place a')?.getAttribute('href');
    const target = targetOf(place ?? '', pathOf(entry));
    const section = target && pages.get(target.address)?.document.getElementById(target.anchor ?? '');
    return section && JSON.stringify(found) === JSON.stringify(neighbours) ? [] : [pathOf(entry)];
  });
  expect(wrong).toEqual([]);
});

/** The addresses met by following one relation until it ends, or until the walk has become too long to be right. */
function walk(relation: 'next' | 'prev', start: string): string[] {
  const met = [start];
  while (met.length <= chapters.length) {
    const links = linksOf(met.at(-1)!, relation);
    if (links.length === 0) break;
    met.push(links.join(' or '));
  }
  return met;
}

const linksOf = (address: string, relation: 'next' | 'prev'): (string | undefined)[] =>
  (pages.get(address)?.document.querySelectorAll(`main a[rel=${relation}]`) ?? []).map(
    (link) => targetOf(link.getAttribute('href')!, address)?.address,
  );

test('what is only looked up leads to its chapter, and stands in it by its gloss', () => {
  const lookedUp = loadProceedings()
    .list('definitions')
    .filter((entry) => !isRead(entry));
  const wrong = lookedUp.filter((entry) => {
    const glosses = pages.get(pathOf(entry.chapter))!.document.querySelector('.glosses')?.text ?? '';
    const place = pages.get(pathOf(entry))!.document.querySelector('.in-its-place a')?.getAttribute('href');
    return !glosses.includes(entry.summary) || targetOf(place ?? '', pathOf(entry))?.address !== pathOf(entry.chapter);
  });
  expect(wrong.map(pathOf)).toEqual([]);
});
