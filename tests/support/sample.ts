import type { HTMLElement } from 'node-html-parser';
import { lazily } from '../../src/prose/lazily.ts';
import { listReadAddresses, readPages } from './built-site.ts';

/**
 * The addresses of pages that show between them everything that any page of the site shows: each element of each class,
 * in each kind of parent. Of pages that add as much, the longest: where there is most, most can go wrong. What a test
 * sees in a browser on these, `npm run audit` sees on all.
 */
export const listSample = lazily((): string[] => {
  const pages = readPages();
  const candidates = listReadAddresses().map((address) => {
    const { document, html } = pages.get(address)!;
    return { address, length: html.length, shapes: new Set(document.querySelectorAll('body *').map(shapeOf)) };
  });
  const unseen = new Set(candidates.flatMap(({ shapes }) => [...shapes]));
  const sample: string[] = [];
  while (unseen.size > 0) {
    const [best] = candidates.toSorted(
      (a, b) => b.shapes.intersection(unseen).size - a.shapes.intersection(unseen).size || b.length - a.length,
    );
    sample.push(best!.address);
    for (const shape of best!.shapes) unseen.delete(shape);
  }
  return sample;
});

const shapeOf = (element: HTMLElement): string => `${nameOf(element.parentNode)} > ${nameOf(element)}`;
const nameOf = (element: HTMLElement | null): string => `${element?.tagName}.${element?.getAttribute('class') ?? ''}`;
