import { capitalize } from '../words/capitalize.ts';
import type { Entry, Seminar } from '../model/entities.ts';
import { onceForEach } from '../prose/lazily.ts';
import { citingText, formatDay, formatPeriod } from '../words/index.ts';
import type { Edition } from '../site/edition.ts';
import { absoluteUrl, pathOf, paths } from '../site/paths.ts';
import { authorsOf, isPaper, issuedOn } from './authorship.ts';
import { toCslDate, type CslDate, type CslItem } from './csl.ts';
import { toCslName } from './names.ts';

/** The reference of the whole edition. */
export function editionReference({ proceedings: { seminar }, site }: Edition): CslItem {
  const { source, publication } = seminar;
  return leaveOut({
    id: 'edition',
    type: 'book',
    title: seminar.title,
    ...publicationOf(seminar),
    issued: dateOf(seminar),
    DOI: publication.doi,
    URL: site && absoluteUrl(paths.home, site),
    abstract: seminar.description,
    'original-title': source.title,
    'original-author': source.authors.map((literal) => ({ literal })),
    'original-publisher': source.publisher,
    'original-date': source.year === undefined ? undefined : toCslDate(source.year),
  });
}

/** The reference of the whole edition as a file: where it is, and in which format. */
export function fileReference(edition: Edition, { path, format }: { path: string; format: string }): CslItem {
  const whole = editionReference(edition);
  const { site } = edition;
  return leaveOut({ ...whole, id: path, note: `${whole.note}, ${format}`, URL: site && absoluteUrl(path, site) });
}

/**
 * The reference of an entry. Its authors are those whose words it reports as a whole; what the source or the editor says of
 * an action or a notion has none, and is cited by its title.
 */
export function entryReference(entry: Entry, { proceedings, site }: Edition): CslItem {
  const { seminar } = proceedings;
  return leaveOut({
    id: `${entry.kind}-${entry.slug}`,
    type: isPaper(entry) ? 'paper-conference' : 'chapter',
    title: entry.title,
    author: authorsOf(entry, proceedings).map(toCslName),
    'container-title': seminar.title,
    ...(isPaper(entry) && {
      'event-title': seminar.title,
      'event-place': seminar.venue,
      'event-date': toCslDate(seminar.start, seminar.end),
    }),
    version: seminar.versions[0]?.version,
    ...publicationOf(seminar),
    issued: toDate(issuedOn(entry, proceedings)),
    URL: site && absoluteUrl(pathOf(entry), site),
    abstract: entry.abstract.join('\n\n') || entry.summary,
    keyword: entry.keywords.join('; ') || undefined,
    language: entry.language ?? seminar.language,
    custom: entry.titleLanguage === undefined ? undefined : { 'title-language': entry.titleLanguage },
  });
}

/** The reference of a page of the site that is no text of it. */
export const pageReference = (
  { title, language, path }: { title: string; language?: string | undefined; path: string },
  { proceedings: { seminar }, site }: Edition,
): CslItem =>
  leaveOut({
    id: path,
    type: 'webpage',
    title,
    'container-title': seminar.title,
    ...publicationOf(seminar),
    issued: dateOf(seminar),
    URL: site && absoluteUrl(path, site),
    custom: language === undefined ? undefined : { 'title-language': language },
  });

/** The fields common to the references of an edition and of its texts. */
const publicationOf = onceForEach((seminar: Seminar) => ({
  editor: seminar.publication.editors.map(toCslName),
  publisher: seminar.publication.publisher,
  'publisher-place': seminar.publication.place,
  ISBN: seminar.publication.isbn,
  'available-date': dateOf(seminar),
  language: seminar.language,
  note: capitalize(noteOf(seminar)),
}));

/** The source of the edition, where the seminar was held and when; its version. */
function noteOf({ source, venue, start, end, versions: [latest] }: Seminar): string {
  const note = citingText.rewrittenFrom(source.name, source.publisher ?? venue, formatPeriod(start, end));
  return latest ? `${note}, ${citingText.version(latest.version, formatDay(latest.date))}` : note;
}

const toDate = (days: readonly string[]): CslDate | undefined => (days.length > 0 ? toCslDate(...days) : undefined);

const dateOf = ({ versions }: Seminar): CslDate | undefined => toDate(versions.slice(0, 1).map(({ date }) => date));

/** The same without what is unknown or empty. */
function leaveOut(item: { [Name in keyof CslItem]: CslItem[Name] | undefined }): CslItem {
  const known = Object.entries(item).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as unknown as CslItem;
}
