import { editionReference } from '../../citing/reference.ts';
import { toPlainText } from '../../citing/runs.ts';
import { plain } from '../../citing/styles/index.ts';
import { capitalize } from '../../words/capitalize.ts';
import { languageOf } from '../../model/entities.ts';
import { bookText, colon, formatDay, formatPeriod, text } from '../../words/index.ts';
import { filedAs } from '../../model/general-index.ts';
import { bylineOf } from '../../site/labels.ts';
import { type Book, type GlossaryEntry, type Section } from '../book.ts';
import { bookId, glossaryId, listPlaces, listTargets } from '../places.ts';
import { describeEdition } from '../imprint.ts';
import type { Volume } from '../volumes.ts';
import type { PictureShelf } from '../pictures.ts';
import { escapeMarkup, inLanguage, toTypstString } from './escape.ts';
import { settingOf, type TypstDocument } from './text-setting.ts';
import { NO_TEXT } from '../text/tree.ts';
import { writeFlows, writeUnits } from './write-blocks.ts';
import { writeOpening } from './write-opening.ts';
import { writeSection } from './write-section.ts';
import { writeWithLinks } from './write-with-links.ts';

/** The whole book as a document of Typst, for all sizes of paper. */
export function writeBook(book: Book, pictures: PictureShelf): string {
  const { edition, sections, matters, glossary, indexes, volume } = book;
  const { seminar } = edition.proceedings;
  const ids = new Set(listPlaces(book).map(({ id }) => id));
  const targets = listTargets([
    ...[...sections, ...matters, ...glossary].map(({ text: body }) => body),
    ...glossary.map(({ origins }) => ({ units: origins.map((flow) => ({ flow })), notes: [], pictures: [] })),
  ]);
  const document: TypstDocument = {
    edition,
    pictures,
    isIndexed: true,
    has: (id) => ids.has(id),
    isTarget: (id) => targets.has(id),
  };
  const isRead = (entry: Section['entry']) => ids.has(bookId(entry));
  const deepest = Math.max(1, ...sections.map(({ level }) => level));
  const byLines = sections.flatMap(({ entry }) => {
    const byLine = bylineOf(entry);
    return byLine === '' ? [] : [`${toTypstString(bookId(entry))}: ${toTypstString(byLine)}`];
  });
  return [
    writeOpening({
      title: volume ? `${seminar.title}. ${bookText.volume(volume.number)}` : seminar.title,
      edition,
      authors: [],
      description: seminar.description,
    }),
    `#show: styled.with(language: language, running: running-head(${toTypstString(seminar.shortTitle)}))`,
    writeCover(seminar, volume),
    '#blank',
    `#colophon(${toTypstString(seminar.title)},\n${[...describeVolumes(volume), ...describeEdition(edition)]
      .map(({ label, words }) => `  (${toTypstString(label)}, [${writeWithLinks(words)}]),`)
      .join('\n')}\n)`,
    `#contents(${deepest}, (${byLines.length > 0 ? byLines.join(', ') : ':'}))[${escapeMarkup(bookText.contents)}]`,
    ...sections.map((section) => writeSection(section, document, { isInBook: true })),
    ...matters.map(
      ({ id, title, text: body }) =>
        `#section(breaks: true, id: ${toTypstString(id)})[${escapeMarkup(title)}]\n${writeUnits(body.units, settingOf(undefined, body, document))}`,
    ),
    ...writeGlossary(glossary, document, isRead),
    ...writeIndexes(indexes),
    `#pagebreak(weak: true)\n#lead[${escapeMarkup(bookText.reference)}${colon} ${writeWithLinks(toPlainText(plain(editionReference(edition))))}]\n#lead[${escapeMarkup(bookText.made)}]`,
    '',
  ].join('\n\n');
}

/** The volumes of which the book is one, and what they hold. */
const describeVolumes = (volume: Volume | undefined): { label: string; words: string }[] =>
  volume
    ? [
        {
          label: bookText.volumes,
          words: volume.chapters
            .map((chapters, place) => `${bookText.volume(place + 1)}\u00A0: ${bookText.chaptersOf(chapters)}`)
            .join('. '),
        },
      ]
    : [];

function writeCover(seminar: Book['edition']['proceedings']['seminar'], volume: Volume | undefined): string {
  const [version] = seminar.versions;
  const parts: [string, string][] = [
    ['over', capitalize(seminar.mention ?? text.mention)],
    ['title', seminar.title],
    ['volume', volume ? bookText.volume(volume.number) : ''],
    ['place', seminar.venue ?? ''],
    ['dates', formatPeriod(seminar.start, seminar.end)],
    ['organisers', seminar.organisers.map(({ acronym, name }) => acronym ?? name).join(' · ')],
    ['imprint', version ? text.versionOf(version.version, formatDay(version.date)) : ''],
  ];
  return `#cover(\n${parts.map(([name, words]) => `  ${name}: ${toTypstString(words)},`).join('\n')}\n)`;
}

function writeIndexes(indexes: Book['indexes']): string[] {
  if (indexes.length === 0) return [];
  const all = indexes.map(({ kind, items }) => {
    const lead = kind === 'intervenants' ? toTypstString(bookText.indexLead) : 'none';
    const lines = items.map(({ resource }) => {
      const name = inLanguage(escapeMarkup(filedAs(resource)), languageOf(resource));
      return `  (${toTypstString(bookId(resource))}, [${name}]),`;
    });
    return `  (${toTypstString(`index.${kind}`)}, ${toTypstString(bookText.indexes[kind])}, ${lead}, (\n${lines.join('\n')}\n  )),`;
  });
  return [`#indexes(\n${all.join('\n')}\n)`];
}

function writeGlossary(
  glossary: readonly GlossaryEntry[],
  document: TypstDocument,
  isRead: (entry: Section['entry']) => boolean,
): string[] {
  if (glossary.length === 0) return [];
  const terms = glossary.map((entry) => {
    const { definition, origins, text: body } = entry;
    const name = inLanguage(escapeMarkup(definition.title), languageOf(definition));
    const around = settingOf(undefined, NO_TEXT, document);
    const place = !body && isRead(definition) ? ` #page-of(${toTypstString(bookId(definition))})` : '';
    const said = body ? writeUnits(body.units, settingOf(definition, body, document)) : '';
    return `#term(id: ${toTypstString(glossaryId(entry))})[${name}][#gloss[${escapeMarkup(definition.summary)}${place}]\n#origins[${writeFlows(origins, around)}]\n\n${said}]`;
  });
  return [
    `#section(breaks: true, id: "glossaire")[${escapeMarkup(bookText.glossary)}]\n#lead[${escapeMarkup(bookText.glossaryLead)}]`,
    ...terms,
  ];
}
