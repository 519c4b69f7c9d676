import type { Point } from './frame.ts';
import { isFree, isInside, touch, widthOf, type Box, type Placed } from './labels.ts';

/** A line from one point to another, with its number on it. */
export interface Arc {
  from: Point;
  to: Point;
  /** Where the line bends to: the control point of a quadratic curve. */
  bend: Point;
  /** Points along it. */
  line: readonly Point[];
  number: Point;
  /** The end that is out of the frame is only said: where its name stands. */
  toward: Point | undefined;
}

/** The surroundings of a line that is to be drawn. */
export interface Surroundings {
  width: number;
  height: number;
  /** The points of the map, but the ends of the line. */
  points: readonly Point[];
  /** Names and numbers that stand there already. */
  taken: readonly Placed[];
  /** Closer frames, in which numbers would be taken for theirs. */
  insets: readonly Placed[];
  /** The lines that are drawn already. */
  arcs: readonly Arc[];
}

/** The circle around a number, in pixels. */
const NUMBER: Box = { left: -12, top: -12, right: 12, bottom: 12 };
const DOT: Box = { left: -8, top: -8, right: 8, bottom: 8 };
/** How far a line bends from a straight one, as a part of its length: the first that will do is taken. */
const BENDS = [0.16, -0.16, 0.1, -0.1, 0.26, -0.26, 0.36, -0.36, 0.04, -0.04];
/** Where its number stands on it. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** Lengths of a line that leads out of the frame, in pixels. */
const STUBS = [70, 90, 55, 110, 135, 165, 200];
/** How far its direction may be turned to make room, in radians. */
const TURNS = [0, 0.2, -0.2, 0.4, -0.4, 0.6, -0.6, 0.85, -0.85, 1.1, -1.1];
const PLACES_ON_STUB = [0.5, 0.68, 0.36, 0.84, 0.22];

/** The line between two points that passes least through others and through names. */
export const drawArc = (from: Point, to: Point, around: Surroundings): Arc =>
  cheapest(
    BENDS.map((bend) => ({ curve: curve(from, to, bend), far: Math.abs(bend) * 60, extra: 0, toward: undefined })),
    PLACES,
    around,
  );

/** The beginning of a line to a point that is out of the frame, with room for the name of where it goes. */
export function drawStub(from: Point, to: Point, name: string, around: Surroundings): Arc {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const width = widthOf(name);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const tried = STUBS.flatMap((stub, rank) =>
    TURNS.map((turn, step) => {
      const reach = Math.min(stub, length);
      const end = { x: from.x + Math.cos(angle + turn) * reach, y: from.y + Math.sin(angle + turn) * reach };
      const label: Placed = { ...end, box: besideEnd(end.x < from.x, width) };
      const extra =
        (isInside(label, around) ? 0 : 60) +
        count(around.taken, (other) => touch(label, other)) * 50 +
        count(around.points, (point) => touch(label, { ...point, box: NUMBER })) * 40 +
        count(around.arcs, (other) => passesUnder(label, other)) * 14;
      return { curve: curve(from, end, 0.02), far: rank + step, extra, toward: end };
    }),
  );
  return cheapest(tried, PLACES_ON_STUB, around);
}

/** Where a number stands beside a point, as near as there is room: it is on no line. */
export function numberBeside(point: Point, around: Surroundings): Placed | undefined {
  const circles = [24, 32, 42, 54, 66].flatMap((radius) =>
    Array.from({ length: 12 }, (_, step) => {
      const angle = (step * Math.PI) / 6 - Math.PI / 4;
      return { x: point.x + Math.cos(angle) * radius, y: point.y + Math.sin(angle) * radius, box: NUMBER };
    }),
  );
  const dots = around.points.map((other): Placed => ({ ...other, box: DOT }));
  const free = circles.filter(
    (circle) => isFree(circle, [...around.taken, ...dots], around) && !around.arcs.some((arc) => crosses(circle, arc)),
  );
  return free.find((circle) => !around.taken.some((name) => passesUnder(name, curve(point, circle, 0)))) ?? free[0];
}

/** The room that the name takes toward which a cut line leads. */
export const boxToward = ({ from, toward }: Arc, name: string): Placed[] =>
  toward ? [{ ...toward, box: besideEnd(toward.x < from.x, widthOf(name)) }] : [];

const besideEnd = (isLeft: boolean, width: number): Box =>
  isLeft ? { left: -width - 5, top: -10, right: -5, bottom: 10 } : { left: 5, top: -10, right: width + 5, bottom: 10 };

/** The number of a line, as a thing that stands on the map. */
export const boxOfNumber = ({ number }: Arc): Placed => ({ ...number, box: NUMBER });

type Curve = Omit<Arc, 'number' | 'toward'>;

function curve(from: Point, to: Point, amount: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // The control point of a curve is twice as far as the curve goes; it bends upwards first.
  const side = dx >= 0 ? 1 : -1;
  const bend = { x: (from.x + to.x) / 2 + dy * amount * 2 * side, y: (from.y + to.y) / 2 - dx * amount * 2 * side };
  const ends = { from, bend, to };
  return { ...ends, line: Array.from({ length: STEPS - 1 }, (_, step) => pointAt(ends, (step + 1) / STEPS)) };
}

const STEPS = 26;

/** A point of a curve, `t` from 0 to 1. */
function pointAt({ from, bend, to }: Pick<Arc, 'from' | 'bend' | 'to'>, t: number): Point {
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

interface Candidate {
  curve: Curve;
  /** How far it is from the line that one would like most. */
  far: number;
  /** The cost of what it spoils besides. */
  extra: number;
  toward: Point | undefined;
}

/** Of lines, each with its number at some places, the one that spoils least. */
function cheapest(candidates: readonly Candidate[], places: readonly number[], around: Surroundings): Arc {
  let best: { arc: Arc; cost: number } | undefined;
  for (const { curve, far, extra, toward } of candidates) {
    const least = costOfLine(curve, around) + extra + far;
    if (best && least >= best.cost) continue;
    for (const [step, place] of places.entries()) {
      const number = pointAt(curve, place);
      const cost = least + costOfNumber(number, curve, around) + step * 0.2;
      if (!best || cost < best.cost) best = { arc: { ...curve, number, toward }, cost };
    }
  }
  return best!.arc;
}

/** The points and names that a line crosses, and the others along which it goes. */
const costOfLine = (curve: Curve, { points, taken, arcs, width, height }: Surroundings): number =>
  count(points, (point) => curve.line.some((step) => distance(step, point) < 11)) * 25 +
  count(taken, (other) => passesUnder(other, curve)) * 20 +
  count(arcs, (other) => isSameLine(curve, other)) * 30 +
  count(curve.line, ({ x, y }) => x < 4 || y < 4 || x > width - 4 || y > height - 4) * 5;

/** The cost of what a number stands on. */
function costOfNumber(point: Point, { from, to }: Curve, around: Surroundings): number {
  const number = { ...point, box: NUMBER };
  return (
    count([...around.points, from, to], (other) => touch(number, { ...other, box: DOT })) * 40 +
    count(around.taken, (other) => touch(number, other)) * 40 +
    count(around.arcs, (other) => crosses(number, other)) * 15 +
    count(around.insets, (inset) => touch(number, inset)) * 8 +
    (isInside(number, around) ? 0 : 50)
  );
}

/** Whether a line passes under a name. */
export const passesUnder = ({ x, y, box }: Placed, { line }: Pick<Arc, 'line'>): boolean =>
  line.some(
    (step) => step.x > x + box.left && step.x < x + box.right && step.y > y + box.top && step.y < y + box.bottom,
  );

const isSameLine = (one: Pick<Arc, 'line'>, other: Pick<Arc, 'line'>): boolean =>
  distance(one.line[STEPS / 2]!, other.line[STEPS / 2]!) < 16;

const crosses = (point: Placed, { line }: Arc): boolean => line.some((step) => distance(step, point) < 14);

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const count = <T>(items: readonly T[], isOne: (item: T) => boolean): number => items.filter(isOne).length;
