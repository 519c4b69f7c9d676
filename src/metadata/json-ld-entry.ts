import type { ChapterLeaf, EducationEventLeaf, EventLeaf, ScholarlyArticleLeaf } from 'schema-dts';
import { authorsOf, isPaper, publishedOn } from '../citing/authorship.ts';
import type { Chapter, Entry, LeafEntry, Resource } from '../model/entities.ts';
import { descriptorOf } from '../model/kinds/index.ts';
import { markdownPath, pathOf } from '../site/paths.ts';
import { holderOf } from '../site/scale.ts';
import { keywordsOf } from './facts.ts';
import type { Ids } from './ids.ts';
import { describeEvent, describeSession } from './json-ld-edition.ts';
import { refer } from './json-ld-references.ts';
import type { Node } from './nodes.ts';
import type { AddressedEdition } from './page.ts';

/** A text; of a definition, its notion too. */
export function describeEntry(entry: Entry, edition: AddressedEdition, ids: Ids): Node[] {
  if (entry.kind === 'parties') return [describeChapter(entry, edition, ids)];
  const article = describeArticle(entry, edition, ids);
  if (entry.kind !== 'definitions') return [article];
  return [
    { ...article, mainEntity: { '@id': ids.notion(entry) } },
    {
      '@type': 'DefinedTerm',
      '@id': ids.notion(entry),
      name: entry.term,
      ...(entry.variants.length > 0 && { alternateName: entry.variants }),
      description: entry.summary,
      inDefinedTermSet: { '@id': ids.termSet('definitions') },
    },
  ];
}

const describeChapter = (chapter: Chapter, edition: AddressedEdition, ids: Ids): ChapterLeaf => ({
  '@type': 'Chapter',
  ...describeText(chapter, edition, ids),
  isPartOf: chapter.parent ? toPart(chapter.parent, ids) : toBook(edition, ids),
  position: chapter.number ?? siblingsOf(chapter, edition).indexOf(chapter) + 1,
});

const siblingsOf = ({ parent }: Chapter, { proceedings }: AddressedEdition): readonly Chapter[] =>
  parent ? parent.children : proceedings.chapters;

function describeArticle(entry: LeafEntry, edition: AddressedEdition, ids: Ids): ScholarlyArticleLeaf {
  const authors = authorsOf(entry, edition.proceedings);
  return {
    '@type': 'ScholarlyArticle',
    ...describeText(entry, edition, ids),
    ...(authors.length > 0 && { author: authors.map((person) => refer(person, ids)) }),
    isPartOf: { ...toPart(entry.chapter, ids), isPartOf: toBook(edition, ids) },
    position: entry.chapter.entries.indexOf(entry) + 1,
    ...(isPaper(entry) && { recordedAt: describeOccasion(entry, edition, ids) }),
  };
}

/** Where a paper was given: in a session, on a day of the seminar, or at the seminar, by what is known. */
function describeOccasion(entry: Entry, { proceedings }: AddressedEdition, ids: Ids): EventLeaf | EducationEventLeaf {
  const { seminar, programme } = proceedings;
  const [session] = programme.sessionsOf(entry);
  if (session) return describeSession(session, seminar, ids);
  const event = describeEvent(seminar, ids);
  const day = proceedings.dayOf(entry);
  return day === undefined ? event : { '@type': 'Event', startDate: day, superEvent: event };
}

/** The properties common to all texts. */
function describeText(entry: Entry, edition: AddressedEdition, ids: Ids) {
  const { seminar } = edition.proceedings;
  const mentioned = mentionedIn(entry, edition);
  const date = publishedOn(seminar);
  return {
    '@id': ids.of(entry),
    url: ids.page(pathOf(entry)),
    name: entry.title,
    ...(entry.summary !== undefined && { description: entry.summary }),
    inLanguage: entry.language ?? seminar.language,
    ...(entry.abstract.length > 0 && { abstract: entry.abstract.join('\n\n') }),
    ...(keywordsOf(entry).length > 0 && { keywords: keywordsOf(entry) }),
    ...alternatesOf(entry),
    ...(date && { datePublished: date }),
    ...(seminar.publication.licence && { license: seminar.publication.licence.url }),
    ...(entry.themes.length > 0 && { about: entry.themes.map((theme) => refer(theme, ids)) }),
    ...(mentioned.length > 0 && { mentions: mentioned.map((resource) => refer(resource, ids)) }),
    encoding: {
      '@type': 'MediaObject' as const,
      contentUrl: ids.page(markdownPath(holderOf(entry, edition.proceedings))),
      encodingFormat: 'text/markdown',
    },
  };
}

/** Its titles in other languages. */
const alternatesOf = ({ translations }: Entry) => {
  const titles = translations.flatMap(({ title }) => title ?? []);
  return titles.length > 0 ? { alternateName: titles } : {};
};

/** The things that a text names besides its authors, and those that its fields relate to it, each once. */
function mentionedIn(entry: Entry, { proceedings }: AddressedEdition): Resource[] {
  const authors = new Set<Resource>(authorsOf(entry, proceedings));
  const related = (descriptorOf(entry).relations?.(entry) ?? []).flatMap(({ those }) => those);
  const named = proceedings.mentionsIn(entry).map(({ resource }) => resource);
  return [...new Set([...related, ...named])].filter((resource) => resource !== entry && !authors.has(resource));
}

const toPart = (chapter: Chapter, ids: Ids) =>
  ({ '@type': 'Chapter', '@id': ids.of(chapter), name: chapter.title }) as const;

const toBook = ({ proceedings: { seminar } }: AddressedEdition, ids: Ids) =>
  ({ '@type': 'Book', '@id': ids.book, name: seminar.title }) as const;
