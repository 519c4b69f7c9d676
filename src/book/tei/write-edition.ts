import { absoluteUrl, pathOf } from '../../site/paths.ts';
import { escapeText } from '../../prose/escape.ts';
import { languageOf } from '../../model/entities.ts';
import { factsOf } from '../../site/facts.ts';
import { resourceLabel } from '../../site/labels.ts';
import { text } from '../../site/text.ts';
import { bookText } from '../../site/book-text.ts';
import { bookId, findPerson, glossOf, relationsIn, speakersIn, type Book, type Section } from '../book.ts';
import type { PictureShelf } from '../pictures.ts';
import { listPlaces } from '../text/places.ts';
import type { BookText, Destination } from '../text/tree.ts';
import { writeHeader } from './header.ts';
import { writeOpenEditionHeader } from './openedition-header.ts';
import { writeStandOff } from './stand-off.ts';
import { OPENEDITION, pointTo, RICH, type Vocabulary } from './vocabulary.ts';
import { writeUnits, type TeiSetting } from './write-text.ts';
import { element, lines, TEI_NAMESPACE, toDocument, words } from './xml.ts';

/** The whole edition in TEI P5, with all that is known of it. */
export const writeTei = (book: Book, pictures: PictureShelf): string =>
  writeFile({ book, pictures, vocabulary: RICH }, [writeHeader(book.edition), writeStandOff(book.edition.proceedings)]);

/** The same in the profile of OpenEdition. */
export const writeOpenEdition = (book: Book, pictures: PictureShelf): string =>
  writeFile({ book, pictures, vocabulary: OPENEDITION }, [writeOpenEditionHeader(book.edition)]);

function writeFile(given: Omit<TeiFile, 'has'>, before: readonly string[]): string {
  const { book } = given;
  const { seminar } = book.edition.proceedings;
  const ids = new Set(listPlaces(book).map(({ id }) => id));
  const file = { ...given, has: (id: string) => ids.has(id) };
  const body = element('body', {}, lines(...writeTree(book.sections, file)));
  const glossary = writeGlossary(file);
  const back = glossary === '' ? '' : element('back', {}, lines(glossary));
  const whole = element('text', { 'xml:lang': seminar.language }, lines(body, back));
  return toDocument(element('TEI', { xmlns: TEI_NAMESPACE }, lines(...before, whole)));
}

/** The file in which a text stands. */
interface TeiFile {
  book: Book;
  pictures: PictureShelf;
  vocabulary: Vocabulary;
  has(id: string): boolean;
}

/** Sections inside those of a lower level. */
function writeTree(sections: readonly Section[], file: TeiFile): string[] {
  const divisions: string[] = [];
  for (let at = 0; at < sections.length;) {
    const section = sections[at]!;
    let end = at + 1;
    while (end < sections.length && sections[end]!.level > section.level) end += 1;
    divisions.push(writeSection(section, writeTree(sections.slice(at + 1, end), file), file));
    at = end;
  }
  return divisions;
}

function writeSection(section: Section, inside: readonly string[], file: TeiFile): string {
  const { entry, level, text: body } = section;
  const { site } = file.book.edition;
  const attributes = {
    'xml:id': bookId(entry),
    type: TYPES[entry.kind],
    ...(site && file.vocabulary.hasVoices && { corresp: absoluteUrl(pathOf(entry), site) }),
  };
  const head = element(
    'head',
    { ...file.vocabulary.headAttributes(level), 'xml:lang': languageOf(entry) },
    escapeText(resourceLabel(entry)),
  );
  const units = writeUnits(body.units, settingOf(section.entry, body, file));
  const parts = [head, ...writeHead(section, file), units, ...inside];
  return element('div', attributes, lines(...parts, parts.filter(Boolean).length === 1 ? element('p') : undefined));
}

/** What a division is, as TEI's own examples say it. */
const TYPES: Record<Section['entry']['kind'], string> = {
  parties: 'chapter',
  interventions: 'intervention',
  'etudes-de-cas': 'case',
  definitions: 'definition',
};

function writeHead({ entry, text: body }: Section, { vocabulary }: TeiFile): string[] {
  const gloss = glossOf({ entry, text: body });
  const isRich = vocabulary.hasVoices;
  const name = (resource: Parameters<typeof resourceLabel>[0], label: string): string =>
    isRich ? vocabulary.named([resource], escapeText(label)) : escapeText(label);
  const bylines = speakersIn(entry).map(({ name: label, standing, resource }) => {
    const role = standing === undefined ? text.noCapacity : standing;
    return `${name(resource, label)}, ${isRich ? words('roleName', role) : escapeText(role)}`;
  });
  const facts = [
    ...factsOf(entry).map(({ label, words: value }) => ({ label, value: escapeText(value) })),
    ...relationsIn(entry).map(({ as, those }) => ({
      label: text.relations[as],
      value: those.map((one) => name(one, resourceLabel(one))).join(', '),
    })),
  ];
  const note = (label: string, value: string) =>
    isRich
      ? element('ab', { type: 'fact' }, element('label', {}, escapeText(label)), `\u00A0: ${value}`)
      : element('p', { rend: 'noindent' }, `${escapeText(label)}\u00A0: ${value}`);
  return [
    ...(gloss === undefined ? [] : [isRich ? element('argument', {}, words('p', gloss)) : words('p', gloss)]),
    ...bylines.map((line) => (isRich ? element('byline', {}, line) : element('p', { rend: 'noindent' }, line))),
    ...facts.map(({ label, value }) => note(label, value)),
  ];
}

function writeGlossary(file: TeiFile): string {
  const { glossary } = file.book;
  if (glossary.length === 0) return '';
  const terms = glossary.map(({ definition, text: body }) => {
    const head = element(
      'head',
      { ...file.vocabulary.headAttributes(2), 'xml:lang': languageOf(definition) },
      escapeText(definition.title),
    );
    const gloss = words('p', definition.summary);
    const said = body && writeUnits(body.units, settingOf(definition, body, file));
    return element(
      'div',
      { 'xml:id': body ? bookId(definition) : `glossaire.${definition.slug}` },
      lines(head, gloss, said),
    );
  });
  const head = element('head', file.vocabulary.headAttributes(1), escapeText(bookText.glossary));
  return element('div', { type: 'glossary', 'xml:id': 'glossaire' }, lines(head, ...terms));
}

function settingOf(entry: Section['entry'], { notes }: BookText, file: TeiFile): TeiSetting {
  const { edition } = file.book;
  return {
    vocabulary: file.vocabulary,
    id: (anchor) => bookId(entry, anchor),
    note: (rank) => notes[rank - 1]!,
    target: (to) => targetOf(to, file),
    pictureAddress: (path) => (file.pictures.find(path) && edition.site ? absoluteUrl(path, edition.site) : undefined),
    speaker: (slug) => {
      const person = findPerson(slug, edition.proceedings);
      return person && resourceLabel(person);
    },
  };
}

/** A place of the file, or else of the site where its address is known. */
function targetOf(to: Destination, { book, vocabulary, has }: TeiFile): string | undefined {
  if (to.type === 'web') return to.url;
  const { site } = book.edition;
  if (to.type === 'site') return site && absoluteUrl(to.path, site);
  if (to.type === 'entity') {
    const isListed = vocabulary.hasVoices && LISTED.has(to.resource.kind);
    return isListed ? pointTo(to.resource) : site && absoluteUrl(pathOf(to.resource), site);
  }
  const id = [bookId(to.entry, to.anchor), bookId(to.entry)].find(has);
  return id === undefined ? site && absoluteUrl(pathOf(to.entry), site) : `#${id}`;
}

/** The kinds of which the file holds a list. */
const LISTED: ReadonlySet<string> = new Set(['intervenants', 'lieux', 'organisations', 'themes']);
