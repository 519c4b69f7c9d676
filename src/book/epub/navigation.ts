import { languageOf } from '../../model/entities.ts';
import { escapeAttribute, escapeText } from '../../prose/escape.ts';
import { bookText } from '../../words/index.ts';
import { resourceLabel } from '../../site/labels.ts';
import { nest, type Book, type Branch, type Section } from '../book.ts';
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
    `<ol>\n${[...writeBranches(nest(sections), places), ...after.map(({ file, title }) => `<li><a href="${file}">${escapeText(title)}</a></li>`)].join('\n')}\n</ol></nav>`,
    '<nav epub:type="landmarks" hidden="hidden"><ol>',
    ...landmarks.map(
      ({ file, title, type }) => `<li><a epub:type="${type}" href="${file}">${escapeText(title)}</a></li>`,
    ),
    '</ol></nav>',
    ...writeParagraphs(sections, places),
  ].join('\n');
}

const writeBranches = (branches: readonly Branch[], places: EpubPlaces): string[] =>
  branches.map(({ section: { entry }, inside }) => {
    const link = `<a href="${escapeAttribute(places.hrefOf(bookId(entry))!)}"${languageAttributes(languageOf(entry))}>${escapeText(resourceLabel(entry))}</a>`;
    return `<li>${link}${inside.length > 0 ? `\n<ol>\n${writeBranches(inside, places).join('\n')}\n</ol>` : ''}</li>`;
  });

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
