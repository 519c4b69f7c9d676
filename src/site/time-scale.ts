import { formatYear } from '../words/index.ts';
import { daysOf, type ReportedEvent } from '../model/events.ts';
import { readEdtf } from '../schema/index.ts';

/** Events on a line of time: places are in hundredths of its width. */
export interface TimeScale {
  ticks: { at: number; label: string }[];
  marks: { event: ReportedEvent; at: number; width: number; lane: number; isRough: boolean }[];
  lanes: number;
}

/** Fewer than these are read at once in a list. */
const FEWEST = 3;
/** More lanes than these are no line any more. */
const MOST_LANES = 5;
/** The part of the line that a mark takes where it is narrowest: one finger. */
const FINGER = 8.5;
/** Steps of the scale, in years. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const MOST_TICKS = 5;

/** The events at the scale of time; undefined where it would help nobody: too few, all at once, or too dense. */
export function timeScaleOf(events: readonly ReportedEvent[]): TimeScale | undefined {
  const spans = events.map((event) => ({ event, ...daysOf(event.date) }));
  const years = spans.flatMap(({ first, last }) => [toYears(first), toYears(last)]);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const step = STEPS.find((years) => (to - from) / years < MOST_TICKS);
  if (events.length < FEWEST || to - from < 2 || step === undefined) return undefined;
  const [start, end] = [Math.floor(from / step) * step, Math.ceil(to / step) * step];
  const place = (year: number) => Math.round(((year - start) / (end - start)) * 10_000) / 100;
  const ends: number[] = [];
  const marks = spans.map(({ event, first, last }) => {
    const at = place(toYears(first));
    const width = isLong(event) ? Math.max(1, place(toYears(last)) - at) : 0;
    const free = ends.findIndex((taken) => taken <= at);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = at + Math.max(FINGER, width + 1);
    return { event, at, width, lane, isRough: isRough(event) };
  });
  const ticks = Array.from({ length: Math.round((end - start) / step) + 1 }, (_, rank) => start + rank * step);
  return ends.length > MOST_LANES
    ? undefined
    : { ticks: ticks.map((year) => ({ at: place(year), label: formatYear(year) })), marks, lanes: ends.length };
}

/** Milliseconds from 1970 as years of our era. */
const toYears = (time: number): number => 1970 + time / (365.2425 * 24 * 3600 * 1000);

/** A span, a decade, a century: what lasts longer than the year that a point stands for. */
function isLong({ date }: ReportedEvent): boolean {
  const { start, isSpan = false } = readEdtf(date) ?? {};
  return isSpan || start?.precision === 'decade' || start?.precision === 'century';
}

function isRough({ date }: ReportedEvent): boolean {
  const { start, end } = readEdtf(date) ?? {};
  return [start, end].some((point) => point?.isApproximate || point?.isUncertain);
}
