import { expect, test } from 'vitest';
import { markdownPath, pathOf } from '../../src/site/paths.ts';
import { loadProceedings, readPages, readSiteFile } from '../support/built-site.ts';

const proceedings = loadProceedings();
const pages = readPages();
const documentOf = (slug: string) => pages.get(pathOf(proceedings.get('interventions', slug)))!.document;

test('a text in another language says so, block by block, and what the page says stays French', () => {
  const document = documentOf('what-a-river-remembers');
  expect(document.querySelector('html')!.getAttribute('lang')).toBe('fr');
  expect(document.querySelector('h1')!.getAttribute('lang')).toBe('en');
  expect(document.querySelector('.summary')!.getAttribute('lang')).toBe('en');
  const paragraphs = document.querySelectorAll('.prose .block > p, .prose .block blockquote');
  expect(paragraphs.map((paragraph) => paragraph.getAttribute('lang'))).toEqual(['en', 'en', 'en', 'fr']);
  expect(document.querySelector('.prose .voice')!.getAttribute('lang')).toBeUndefined();
});

test('another language keeps its typography', () => {
  expect(documentOf('what-a-river-remembers').querySelector('.prose')!.text).toContain('"Where was the water');
});

test('a title and a summary in another language stand under those of the text, in the page, its twin and the search', () => {
  const translation = documentOf('table-ronde').querySelector('.translation')!;
  expect(translation.getAttribute('lang')).toBe('en');
  expect(translation.text).toContain('Round table: whose banks are they?');
  expect(readSiteFile(markdownPath(proceedings.get('interventions', 'table-ronde')))).toContain(
    '**Round table: whose banks are they?**',
  );
});

test('Arabic in a line goes from right to left', () => {
  expect(documentOf('table-ronde').querySelector('[lang="ar"]')!.outerHTML).toBe(
    '<span lang="ar" dir="rtl">الماء حياة</span>',
  );
});

test('a statement on the page of a person says its language', () => {
  const person = pages.get('/intervenants/nora-whitcombe/')!.document;
  expect(person.querySelectorAll('.statement blockquote p').map((words) => words.getAttribute('lang'))).toEqual([
    'en',
    'en',
    'en',
    'fr',
  ]);
});
