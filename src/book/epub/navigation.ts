import { languageOf } from '../../model/entities.ts';
import { escapeAttribute, escapeText } from '../../prose/escape.ts';
import { bookText } from '../../words/index.ts';
import { resourceLabel } from '../../site/labels.ts';
import type { Book, Section } from '../book.ts';
import { bookId } from '../places.ts';
import type { EpubPage } from './pages.ts';
import type { EpubPlaces } from './places.ts';
import { languageAttributes } from './write-xhtml.ts';

/** The navigation of the book: contents, landmarks, and the paragraphs by which it is cited. */
export function writeNavigation({ sections }: Book, pages: readonly EpubPage[], places: EpubPlaces): string {
  const after = pages.filter(({ type }) => type === 'backmatter' || type === 'glossary' || type === 'index');
  const first = pages.find(({ type }) => type === 'bodymatter');
  const landmarks = [
    ...pages
      .filter(({ type }) => type !== 'bodymatter')
      // What EPUB calls an index is made of elements of its own, which ours has not.
      .map(({ file, title, type }) => ({ file, title, type: type === 'index' ? 'backmatter' : type })),
    { file: 'nav.xhtml#contenu', title: bookText.contents, type: 'toc' },
    ...(first ? [{ file: first.file, title: bookText.text, type: 'bodymatter' }] : []),
  ];
  return [
    `<nav epub:type="toc" role="doc-toc" id="contenu" aria-labelledby="titre-contenu"><h1 id="titre-contenu">${bookText.contents}</h1>`,
    `<ol>\n${[...writeTree(sections, places), ...after.map(({ file, title }) => `<li><a href="${file}">${escapeText(title)}</a></li>`)].join('\n')}\n</ol></nav>`,
    '<nav epub:type="landmarks" hidden="hidden"><ol>',
    ...landmarks.map(
      ({ file, title, type }) => `<li><a epub:type="${type}" href="${file}">${escapeText(title)}</a></li>`,
    ),
    '</ol></nav>',
    ...writeParagraphs(sections, places),
  ].join('\n');
}

/** Sections inside those of a lower level. */
function writeTree(sections: readonly Section[], places: EpubPlaces): string[] {
  const items: string[] = [];
  for (let at = 0; at < sections.length;) {
    const { entry, level } = sections[at]!;
    let end = at + 1;
    while (end < sections.length && sections[end]!.level > level) end += 1;
    const inside = writeTree(sections.slice(at + 1, end), places);
    const link = `<a href="${escapeAttribute(places.hrefOf(bookId(entry))!)}"${languageAttributes(languageOf(entry))}>${escapeText(resourceLabel(entry))}</a>`;
    items.push(`<li>${link}${inside.length > 0 ? `\n<ol>\n${inside.join('\n')}\n</ol>` : ''}</li>`);
    at = end;
  }
  return items;
}

/** The numbered paragraphs of each text: what pages are elsewhere. */
function writeParagraphs(sections: readonly Section[], places: EpubPlaces): string[] {
  const texts = sections.flatMap(({ entry, text }) => {
    const numbered = text.units.filter(({ number }) => number !== undefined);
    if (numbered.length === 0) return [];
    const links = numbered.map(
      ({ anchor, number }) =>
        `<li><a href="${escapeAttribute(places.hrefOf(bookId(entry, anchor))!)}">§\u00A0${number}</a></li>`,
    );
    return [`<li><span>${escapeText(resourceLabel(entry))}</span>\n<ol>\n${links.join('\n')}\n</ol></li>`];
  });
  if (texts.length === 0) return [];
  const heading = `<h2 id="titre-paragraphes">${bookText.paragraphs}</h2>`;
  return [`<nav id="paragraphes" aria-labelledby="titre-paragraphes">${heading}\n<ol>`, ...texts, '</ol></nav>'];
}
