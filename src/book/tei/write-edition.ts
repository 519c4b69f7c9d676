import { absoluteUrl, pathOf } from '../../site/paths.ts';
import { escapeText } from '../../prose/escape.ts';
import { languageOf } from '../../model/entities.ts';
import { resourceLabel } from '../../site/labels.ts';
import { bookText, colon } from '../../words/index.ts';
import { nest, type Book, type Branch, type Section } from '../book.ts';
import { bookId, glossaryId, idsOf, listPlaces, urlOf } from '../places.ts';
import type { PictureShelf } from '../pictures.ts';
import { NO_TEXT, type BookText, type Destination } from '../text/tree.ts';
import { writeHeader } from './header.ts';
import { writeOpenEditionHeader } from './openedition-header.ts';
import { unnamedId, writeStandOff } from './stand-off.ts';
import { OPENEDITION, pointTo, RICH, type Vocabulary } from './vocabulary.ts';
import { writeFlows, writeInlines, writeUnits, type TeiSetting } from './write-text.ts';
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
  const ids = new Set(listPlaces(book).flatMap(({ id, within }) => (within === 'index' ? [] : id)));
  const file = { ...given, has: (id: string) => ids.has(id) };
  const body = element('body', {}, lines(...writeBranches(nest(book.sections), file)));
  const glossary = writeGlossary(file);
  const matters = book.matters.map(({ id, title, text: matter }) =>
    element(
      'div',
      { 'xml:id': id },
      lines(
        element('head', file.vocabulary.headAttributes(1), escapeText(title)),
        writeUnits(matter.units, settingOf(undefined, matter, file)),
      ),
    ),
  );
  const back = matters.length === 0 && glossary === '' ? '' : element('back', {}, lines(...matters, glossary));
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

const writeBranches = (branches: readonly Branch[], file: TeiFile): string[] =>
  branches.map(({ section, inside }) => writeSection(section, writeBranches(inside, file), file));

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

/** The types of divisions, in the words of TEI's own examples. */
const TYPES: Record<Section['entry']['kind'], string> = {
  parties: 'chapter',
  interventions: 'intervention',
  'etudes-de-cas': 'case',
  definitions: 'definition',
};

function writeHead({ head }: Section, file: TeiFile): string[] {
  const { vocabulary } = file;
  const isRich = vocabulary.hasVoices;
  const around = settingOf(undefined, NO_TEXT, file);
  const { summary, translations, participants, facts } = head;
  const lead = (language: string | undefined, ...parts: readonly (string | undefined)[]) => {
    const paragraphs = parts.map((part) => words('p', part, { 'xml:lang': language })).join('');
    return isRich ? element('argument', {}, paragraphs) : paragraphs;
  };
  const bylines = participants.map(({ role, name, standing }) =>
    [
      role === undefined ? '' : `${escapeText(role)}${colon} `,
      writeInlines([name], around),
      standing === undefined ? '' : `, ${isRich ? words('roleName', standing) : escapeText(standing)}`,
    ].join(''),
  );
  return [
    ...(summary ? [lead(summary.language, summary.words)] : []),
    ...translations.map(({ language, title, summary: said }) => lead(language, title, said)),
    ...bylines.map((line) => (isRich ? element('byline', {}, line) : element('p', { rend: 'noindent' }, line))),
    ...facts.map(({ label, words: value }) => {
      const said = `${colon} ${writeInlines(value, around)}`;
      return isRich
        ? element('ab', { type: 'fact' }, words('label', label), said)
        : element('p', { rend: 'noindent' }, escapeText(label) + said);
    }),
  ];
}

function writeGlossary(file: TeiFile): string {
  const { glossary } = file.book;
  if (glossary.length === 0) return '';
  const around = settingOf(undefined, NO_TEXT, file);
  const terms = glossary.map((entry) => {
    const { definition, origins, text: body } = entry;
    const head = element(
      'head',
      { ...file.vocabulary.headAttributes(2), 'xml:lang': languageOf(definition) },
      escapeText(definition.title),
    );
    const gloss = words('p', definition.summary);
    const said = body && writeUnits(body.units, settingOf(definition, body, file));
    return element('div', { 'xml:id': glossaryId(entry) }, lines(head, gloss, writeFlows(origins, around), said));
  });
  const head = element('head', file.vocabulary.headAttributes(1), escapeText(bookText.glossary));
  return element('div', { type: 'glossary', 'xml:id': 'glossaire' }, lines(head, ...terms));
}

/** @param entry whose text it is; undefined of what is no text of the seminar */
function settingOf(entry: Section['entry'] | undefined, { notes }: BookText, file: TeiFile): TeiSetting {
  const { edition } = file.book;
  return {
    vocabulary: file.vocabulary,
    id: (anchor) => (entry ? bookId(entry, anchor) : anchor),
    note: (rank) => notes[rank - 1]!,
    target: (to) => targetOf(to, file),
    pictureAddress: (path) => (file.pictures.find(path) && edition.site ? absoluteUrl(path, edition.site) : undefined),
    who: (persons, others) =>
      [
        ...persons.map((slug) => pointTo({ kind: 'intervenants', slug })),
        ...others.flatMap((name) => (entry ? `#${unnamedId(entry, name)}` : [])),
      ].join(' '),
  };
}

/** A place of the file, or else of the site where its address is known. */
function targetOf(to: Destination, { book, vocabulary, has }: TeiFile): string | undefined {
  if (to.type === 'entity' && vocabulary.hasVoices && LISTED.has(to.resource.kind)) return pointTo(to.resource);
  const id = idsOf(to).find(has);
  return id === undefined ? urlOf(to, book.edition.site) : `#${id}`;
}

/** The kinds of which the file holds a list. */
const LISTED: ReadonlySet<string> = new Set(['intervenants', 'lieux', 'organisations', 'themes']);
