import type { Entry } from '../../model/entities.ts';
import { languageOf } from '../../model/entities.ts';
import { filedAs } from '../../model/general-index.ts';
import { escapeAttribute, escapeText } from '../../prose/escape.ts';
import { onceForEach } from '../../prose/lazily.ts';
import { bookText, colon } from '../../words/index.ts';
import { kindLabelOf, resourceLabel } from '../../site/labels.ts';
import { absoluteUrl, pathOf } from '../../site/paths.ts';
import type { Book, Section } from '../book.ts';
import { bookId, glossaryId } from '../places.ts';
import type { Matter } from '../text/matters.ts';
import type { TextHead } from '../text/read-head.ts';
import { describeEdition } from '../imprint.ts';
import type { Occurrence } from '../text/indexes.ts';
import { writeEach } from '../text/write-each.ts';
import { linkWords } from './link-words.ts';
import { languageAttributes, writeFlows, writeInlines, writeLink, writeNotes, writeUnits } from './write-xhtml.ts';
import { settingAround, settingOf, type EpubPlaces } from './places.ts';

/** A file of the digital book that is read. */
export interface EpubPage {
  /** Its name, from the folder of the book. */
  file: string;
  title: string;
  body: string;
  /** Its part of the book, in the vocabulary of EPUB. */
  type: 'cover' | 'titlepage' | 'bodymatter' | 'backmatter' | 'glossary' | 'index';
}

/** Texts that stand in one file: a chapter with its entries. */
export function writeTextPage(sections: readonly Section[], file: string, book: Book, places: EpubPlaces): EpubPage {
  const body = writeEach(sections, (section) => writeSection(section, book, places), '\n');
  return { file, title: resourceLabel(sections[0]!.entry), body, type: 'bodymatter' };
}

function writeSection({ entry, level, head, text: body }: Section, { edition }: Book, places: EpubPlaces): string {
  const setting = settingOf(entry, body, places);
  const heading = `h${Math.min(level, 6)}`;
  const notes = body.notes.length > 0 ? `<div class="notes">\n${writeNotes(body.notes, setting)}\n</div>` : '';
  return [
    `<section class="section" id="${escapeAttribute(bookId(entry))}" aria-labelledby="${escapeAttribute(bookId(entry, 'titre'))}">`,
    '<header>',
    `<p class="kind">${escapeText(kindLabelOf(entry))}</p>`,
    `<${heading} id="${escapeAttribute(bookId(entry, 'titre'))}"${languageAttributes(languageOf(entry))}>${escapeText(resourceLabel(entry))}</${heading}>`,
    writeHead(head, places),
    ...(edition.site ? [`<p class="address">${linkWords(absoluteUrl(pathOf(entry), edition.site))}</p>`] : []),
    '</header>',
    writeUnits(body.units, setting),
    notes,
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The head of a text: its summary, who speaks and in which capacity, and its other facts. */
function writeHead({ summary, translations, participants, facts }: TextHead, places: EpubPlaces): string {
  const around = settingAround(places);
  const speakers = participants.map(({ role, name, standing }) => {
    const before = role === undefined ? '' : `<em>${escapeText(role)}${colon}</em> `;
    return `<li>${before}${writeInlines([name], around)}${standing === undefined ? '' : `, ${escapeText(standing)}`}</li>`;
  });
  const lines = facts.map(
    ({ label, words }) => `<div><dt>${escapeText(label)}${colon}</dt> <dd>${writeInlines(words, around)}</dd></div>`,
  );
  return [
    ...(summary ? [`<p class="lead"${languageAttributes(summary.language)}>${escapeText(summary.words)}</p>`] : []),
    ...translations.map(({ language, title, summary: words }) => {
      const said = [...(title ? [`<em>${escapeText(title)}</em>`] : []), ...(words ? [escapeText(words)] : [])];
      return `<p class="translation"${languageAttributes(language)}>${said.join('<br/>')}</p>`;
    }),
    speakers.length > 0 ? `<ul class="speakers">\n${speakers.join('\n')}\n</ul>` : '',
    lines.length > 0 ? `<dl class="facts">\n${lines.join('\n')}\n</dl>` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The programme or the debates, after the texts. */
export const writeMatter = ({ id, title, text: body }: Matter, places: EpubPlaces): EpubPage => ({
  file: `${id}.xhtml`,
  title,
  body: `<section aria-labelledby="${id}"><h1 id="${id}">${escapeText(title)}</h1>\n${writeUnits(body.units, settingOf(undefined, body, places))}\n</section>`,
  type: 'backmatter',
});

export function writeTitlePage({ edition }: Book): EpubPage {
  const { seminar } = edition.proceedings;
  const lines = describeEdition(edition).map(
    ({ label, words }) => `<p class="label">${escapeText(label)}</p>\n<p>${linkWords(words)}</p>`,
  );
  const body = `<section epub:type="titlepage"><h1 class="title-page">${escapeText(seminar.title)}</h1>\n${lines.join('\n')}</section>`;
  return { file: 'titre.xhtml', title: bookText.titlePage, body, type: 'titlepage' };
}

export function writeGlossary({ glossary }: Book, places: EpubPlaces): EpubPage[] {
  if (glossary.length === 0) return [];
  const around = settingAround(places);
  const terms = glossary.map((entry) => {
    const { definition, origins, text: body } = entry;
    const name = `<span${languageAttributes(languageOf(definition))}>${escapeText(definition.title)}</span>`;
    const setting = body && settingOf(definition, body, places);
    const said = body && setting ? `\n${writeUnits(body.units, setting)}\n${writeNotes(body.notes, setting)}` : '';
    const title = body ? name : writeLink(places.hrefOf(bookId(definition)), name);
    return `<section id="${escapeAttribute(glossaryId(entry))}"><h2>${title}</h2>\n<p>${escapeText(definition.summary)}</p>\n<div class="origins">${writeFlows(origins, around)}</div>${said}</section>`;
  });
  const body = `<section epub:type="glossary" role="doc-glossary" aria-labelledby="glossaire"><h1 id="glossaire">${bookText.glossary}</h1>\n${terms.join('\n')}\n</section>`;
  return [{ file: 'glossaire.xhtml', title: bookText.glossary, body, type: 'glossary' }];
}

/** The indexes, each name with the texts that it stands in, and their paragraphs. */
export function writeIndexes({ indexes }: Book, places: EpubPlaces): EpubPage[] {
  if (indexes.length === 0) return [];
  // A paragraph names several things, and a text many: each link is written once.
  const titleOf = onceForEach((entry: Entry) =>
    writeLink(places.hrefOf(bookId(entry)), escapeText(resourceLabel(entry))),
  );
  const linkTo = onceForEach(({ entry, anchor, number, isSpeaking }: Occurrence) => {
    const words = number === undefined ? bookText.inNote : String(number);
    const link = writeLink(places.hrefOf(bookId(entry, anchor)), escapeText(words));
    return isSpeaking ? `<strong>${link}</strong>` : link;
  });
  const all = indexes.map(({ kind, items }) => {
    const lead = kind === 'intervenants' ? `<p>${escapeText(bookText.indexLeadWithoutPages)}</p>\n` : '';
    const names = items.map(({ resource, occurrences }) => {
      const texts = Map.groupBy(occurrences, ({ entry }) => entry);
      const lines = [...texts].map(([entry, own]) => `<dd>${writeOccurrences(titleOf(entry), own, linkTo)}</dd>`);
      return `<dt id="${escapeAttribute(`index.${bookId(resource)}`)}"${languageAttributes(languageOf(resource))}>${escapeText(filedAs(resource))}</dt>\n${lines.join('\n')}`;
    });
    return `<section role="doc-index" aria-labelledby="index-${kind}"><h1 id="index-${kind}">${escapeText(bookText.indexes[kind])}</h1>\n${lead}<dl class="index">\n${names.join('\n')}\n</dl></section>`;
  });
  return [{ file: 'index.xhtml', title: bookText.index, body: all.join('\n'), type: 'index' }];
}

/** The title of a text, and its places that name one thing. */
function writeOccurrences(
  title: string,
  occurrences: readonly Occurrence[],
  linkTo: (occurrence: Occurrence) => string,
): string {
  const passages = new Map<string, Occurrence>();
  for (const occurrence of occurrences) {
    const { anchor, isSpeaking } = occurrence;
    if (anchor !== undefined && (isSpeaking || !passages.has(anchor))) passages.set(anchor, occurrence);
  }
  const links = Array.from(passages.values(), linkTo);
  return links.length === 0 ? title : `${title}, §\u00A0${links.join(', ')}`;
}
