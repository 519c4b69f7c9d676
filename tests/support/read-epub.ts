import { parse, type HTMLElement } from 'node-html-parser';
import { readZip } from './read-zip.ts';

/** The pages of a digital book in the order of its spine, by their files. */
export function readEpub(path: string): Map<string, HTMLElement> {
  const files = readZip(path);
  const text = (name: string): string => files.get(`livre/${name}`)!.data.toString();
  const description = parse(text('livre.opf'));
  const names = new Map(
    description.querySelectorAll('item').map((item) => [item.getAttribute('id')!, item.getAttribute('href')!]),
  );
  const spine = description.querySelectorAll('itemref').map((item) => names.get(item.getAttribute('idref')!)!);
  return new Map(spine.map((name) => [name, parse(text(name))]));
}

/** The words of an element, blocks and lines parted. */
export const wordsOf = (element: HTMLElement): string =>
  parse(
    element.toString().replace(/<(?:\/(?:p|h\d|li|td|th|dt|dd|figcaption|blockquote|pre|aside|div)|br)[ /]*>/g, '$& '),
  ).text.replaceAll('&nbsp;', '\u00A0');
