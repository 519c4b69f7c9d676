import { isOfTheText } from '../model/mentions.ts';
import type { Resource } from '../model/entities.ts';
import { groupBy } from '../model/group-by.ts';
import { countWordsIn } from '../model/length.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { voiceIn } from '../model/voices.ts';
import { SOURCE_VOICE } from '../prose/voice.ts';
import { readEdtf } from '../schema/index.ts';
import { dateWords, figuresText as text } from '../words/index.ts';
import { pathOf } from './paths.ts';

/** A count of the proceedings: what is counted, in a sentence, and how many of each. */
export interface Figure {
  id: string;
  title: string;
  counts: string;
  /** The heading of its rows. */
  what: string;
  rows: FigureRow[];
  /** The rows that there are, of which it shows the first. */
  all: number;
}

interface FigureRow {
  label: string;
  href?: string;
  count: number;
}

/** Rows of a figure: beyond them, a list says more. */
const MOST_ROWS = 15;

/** The figures of the proceedings; none where there is only one thing, or nothing, to compare. */
export const listFigures = (proceedings: Proceedings): Figure[] =>
  COUNTS.map((count) => count(proceedings)).filter(isTelling);

/** Whether there is a figure of anything: no more is counted than tells it. */
export const hasFigures = (proceedings: Proceedings): boolean => COUNTS.some((count) => isTelling(count(proceedings)));

const COUNTS = [speakers, voices, places, countries, themes, decades];

const isTelling = ({ rows }: Figure): boolean => rows.length > 1;

function speakers(proceedings: Proceedings): Figure {
  const spoke = proceedings.list('intervenants').filter((person) => proceedings.appearancesOf(person).length > 0);
  const byType = groupBy(spoke, (person) => {
    const types = new Set(proceedings.organisationsOf(person).map(({ type = text.speakers.untyped }) => type));
    return types.size > 0 ? [...types] : [text.speakers.none];
  });
  return toFigure('institutions', text.speakers, tally(byType));
}

function voices({ readingOrder, seminar }: Proceedings): Figure {
  const words = { quoted: 0, reported: 0, source: 0, editor: 0 };
  for (const entry of readingOrder) {
    for (const block of entry.body.sayings) words[voiceIn(entry, block).kind] += countWordsIn(block.text);
    // A note of the document is of whoever writes it.
    for (const note of entry.body.notes) words[SOURCE_VOICE.kind] += countWordsIn(note.text);
  }
  const labels = { ...text.voices, source: seminar.source.name };
  const rows = (Object.keys(words) as (keyof typeof words)[]).map((kind) => ({
    label: labels[kind],
    count: words[kind],
  }));
  return toFigure(
    'voix',
    { ...text.voices, counts: text.voices.counts(seminar.source.name) },
    rows.filter(({ count }) => count > 0),
  );
}

function places(proceedings: Proceedings): Figure {
  const paragraphs = proceedings.readingOrder.flatMap((entry) => {
    const named = proceedings.mentionsIn(entry).filter(isOfTheText);
    const pairs = new Map(named.map((mention) => [`${mention.anchor} ${mention.slug}`, mention.resource]));
    return [...pairs.values()].filter(({ kind }) => kind === 'lieux');
  });
  return toFigure('lieux', text.places, tally(groupBy(paragraphs, (place) => [place])));
}

function countries(proceedings: Proceedings): Figure {
  const byCode = groupBy(
    proceedings.readingOrder.flatMap((entry) => {
      const met = proceedings.namedIn(entry, 'lieux').flatMap((place) => place.countries);
      return [...new Map(met.map((country) => [country.code, country])).values()];
    }),
    ({ code }) => [code],
  );
  const rows = [...byCode.values()].map((all) => ({ label: all[0]!.name, count: all.length }));
  return toFigure('pays', text.countries, inOrder(rows));
}

function themes(proceedings: Proceedings): Figure {
  const filed = proceedings.readingOrder.flatMap((entry) => entry.themes);
  return toFigure('themes', text.themes, tally(groupBy(filed, (theme) => [theme])));
}

/** In the order of time, the undated last. */
function decades({ cooperations }: Proceedings): Figure {
  const byDecade = groupBy(cooperations, ({ since }) => {
    const { start, end } = (since === undefined ? undefined : readEdtf(since)) ?? {};
    const point = start ?? end;
    return [point && point.precision !== 'century' ? Math.floor(point.year / 10) * 10 : Infinity];
  });
  const rows = [...byDecade]
    .sort(([a], [b]) => a - b)
    .map(([decade, all]) => ({
      label: Number.isFinite(decade) ? dateWords.decade(decade) : text.decades.undated,
      count: all.length,
    }));
  const undated = byDecade.get(Infinity)?.length ?? 0;
  const counts = undated * 2 > cooperations.length ? text.decades.counts : text.decades.undatedCounts;
  return { ...toFigure('decennies', { ...text.decades, counts }, rows), rows, all: rows.length };
}

const toFigure = (
  id: string,
  { title, counts, what }: Pick<Figure, 'title' | 'counts' | 'what'>,
  rows: FigureRow[],
): Figure => ({ id, title, counts, what, rows: rows.slice(0, MOST_ROWS), all: rows.length });

/** How many of each, the most first. */
const tally = (groups: ReadonlyMap<Resource | string, readonly unknown[]>): FigureRow[] =>
  inOrder(
    [...groups].map(([key, all]) =>
      typeof key === 'string'
        ? { label: key, count: all.length }
        : { label: 'name' in key ? key.name : key.title, href: pathOf(key), count: all.length },
    ),
  );

/** The most first; what is not known last. */
const inOrder = (rows: FigureRow[]): FigureRow[] =>
  rows.sort(
    (a, b) => Number(a.label === text.speakers.none) - Number(b.label === text.speakers.none) || b.count - a.count,
  );
