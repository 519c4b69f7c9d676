import type { Point } from './frame.ts';

/** A name to be written beside a point. */
export interface Named extends Point {
  label: string;
  /** The other ends of the lines that begin there: a name stands where none leaves, as far as it can. */
  linked?: readonly Point[];
}

/** Where a name stands: from its point, in pixels, to where it begins, ends or has its middle, and to the middle of its line. */
export interface Written extends Placed {
  anchor: 'start' | 'end' | 'middle';
  dx: number;
  dy: number;
}

/** A rectangle around a point, in pixels from it: they do not grow with the map. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A thing of constant size that stands at a point of the map. */
export interface Placed extends Point {
  box: Box;
}

/**
 * Writes a name beside each point, so that none touches another, nor a point, at whatever size the map is shown. Points
 * that leave no room for a name have none.
 * @param taken what stands there already
 */
export function writeNames(names: readonly Named[], size: Size, taken: readonly Placed[]): Written[] {
  const dots = names.map(({ x, y }): Placed => ({ x, y, box: DOT }));
  const isPossible = (side: Written, rank: number) =>
    isFree(side, taken, size) && !dots.some((dot, other) => other !== rank && touch(side, dot));
  const sides = names.map((name, rank) => listSides(name).filter((side) => isPossible(side, rank)));
  // Those with the most neighbours have the least choice.
  const crowd = names.map((name) => names.filter((other) => isNear(name, other)).length);
  const order = names.map((_, rank) => rank).sort((a, b) => crowd[b]! - crowd[a]! || a - b);
  const orders = [order, [...order].reverse(), names.map((_, rank) => rank)];
  let best: (Written | undefined)[] = [];
  for (const each of orders) {
    const written = writeInOrder(each, sides);
    if (written.filter(Boolean).length > best.filter(Boolean).length || best.length === 0) best = written;
    if (best.every(Boolean)) break;
  }
  return best as Written[];
}

export interface Size {
  width: number;
  height: number;
}

/** How much wider than at its narrowest a map is shown: its points go apart, its letters stay as they are. */
const SCALES = [1, 1.2, 1.45, 1.75, 2.1];

/** Whether two things touch at any size of the map. */
export function touch(one: Placed, other: Placed): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  // Most are apart at the narrowest, each beyond the other's point: they only go farther.
  if (areParted(dx, one.box.left, one.box.right, other.box.left, other.box.right)) return false;
  if (areParted(dy, one.box.top, one.box.bottom, other.box.top, other.box.bottom)) return false;
  return SCALES.some(
    (scale) =>
      one.box.left < dx * scale + other.box.right &&
      dx * scale + other.box.left < one.box.right &&
      one.box.top < dy * scale + other.box.bottom &&
      dy * scale + other.box.top < one.box.bottom,
  );
}

const areParted = (distance: number, from: number, to: number, otherFrom: number, otherTo: number): boolean =>
  distance >= 0 ? distance + otherFrom >= to : distance + otherTo <= from;

/** Whether a thing stands whole in the frame at its narrowest, when it has least room. */
export const isInside = ({ x, y, box }: Placed, { width, height }: Size): boolean =>
  x + box.left >= 3 && y + box.top >= 2 && x + box.right <= width - 3 && y + box.bottom <= height - 2;

/** The room that a point takes. */
const DOT: Box = { left: -6, top: -6, right: 6, bottom: 6 };
/** Pixels from a point to its name. */
const GAP = 9;
/** Half the height of a name. */
const HALF = 10;
/** Pixels of letters as names are written, a little more than they are: other faces are wider. */
const LETTERS: readonly [RegExp, number][] = [
  [/[iljtfrI'’.,:()\-\s\u00A0·]/u, 4.4],
  [/[mwMWœæ—]/u, 11],
  [/\p{Lu}/u, 9.2],
];
const LETTER = 7.2;

/** The width of a name, in pixels. */
export const widthOf = (label: string): number =>
  [...label].reduce((sum, letter) => sum + (LETTERS.find(([those]) => those.test(letter))?.[1] ?? LETTER), 4);

/** The box of a name that stands in the middle of what it names. */
export const centeredBox = (label: string): Box => ({
  left: -widthOf(label) / 2,
  top: -HALF,
  right: widthOf(label) / 2,
  bottom: HALF,
});

/** Whether there is room for a thing. */
export const isFree = (thing: Placed, taken: readonly Placed[], size: Size): boolean =>
  isInside(thing, size) && !taken.some((other) => touch(thing, other));

/** Where a name may stand, the best first. */
function listSides({ label, x, y, linked = [] }: Named): Written[] {
  const width = widthOf(label);
  const sides = SIDES.map(([anchor, dx, dy]): Written => {
    const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : -width / 2;
    return { x, y, anchor, dx, dy, box: { left, top: dy - HALF, right: left + width, bottom: dy + HALF } };
  });
  const isStruck = ({ box }: Written) => linked.some((end) => leavesUnder({ x: end.x - x, y: end.y - y }, box));
  const struck = new Set(sides.filter(isStruck));
  return [...sides.filter((side) => !struck.has(side)), ...struck];
}

/** Whether a line from a point in a direction, or one that bends a little from it, passes under what stands beside the point. */
function leavesUnder(toward: Point, { left, top, right, bottom }: Box): boolean {
  const angle = Math.atan2(toward.y, toward.x);
  const length = Math.hypot(toward.x, toward.y);
  return LEAVING.some((turn) =>
    FROM_POINT.some((reach) => {
      const [x, y] = [Math.cos(angle + turn) * reach, Math.sin(angle + turn) * reach];
      return reach < length && x > left && x < right && y > top && y < bottom;
    }),
  );
}

/** How far a line bends at its end, in radians either way. */
const LEAVING = [0, -0.2, 0.2];
/** Pixels from the point where a line is looked at. */
const FROM_POINT = [14, 20, 28, 38, 50, 64];

const SIDES: readonly [Written['anchor'], dx: number, dy: number][] = [
  ['start', GAP, 0],
  ['end', -GAP, 0],
  ['middle', 0, GAP + HALF - 3],
  ['middle', 0, 3 - GAP - HALF],
  ['start', GAP, -6],
  ['start', GAP, 6],
  ['end', -GAP, -6],
  ['end', -GAP, 6],
  ['start', GAP - 3, -13],
  ['start', GAP - 3, 13],
  ['end', 3 - GAP, -13],
  ['end', 3 - GAP, 13],
];

const isNear = (one: Named, other: Named): boolean => Math.abs(one.x - other.x) < 110 && Math.abs(one.y - other.y) < 26;

/**
 * A name written for each point, or none.
 * @param sides of each point, those where its name touches no point and nothing that stands there already
 */
function writeInOrder(order: readonly number[], sides: Sides): (Written | undefined)[] {
  const written = sides.map((): Written | undefined => undefined);
  for (const rank of order) written[rank] = freeSide(rank, written, sides);
  for (const rank of order) if (!written[rank]) makeRoom(rank, written, sides);
  return written;
}

type Sides = readonly (readonly Written[])[];

/** The first side of a point where its name touches no other. */
const freeSide = (rank: number, written: readonly (Written | undefined)[], sides: Sides): Written | undefined =>
  sides[rank]!.find((side) => !written.some((other) => other && touch(side, other)));

/** Writes a name where others stand that can all stand elsewhere. */
function makeRoom(rank: number, written: (Written | undefined)[], sides: Sides): void {
  for (const side of sides[rank]!) {
    const moved = [...written];
    const blockers = [...written.keys()].filter((at) => written[at] && touch(side, written[at]));
    moved[rank] = side;
    for (const blocker of blockers) moved[blocker] = undefined;
    for (const blocker of blockers) moved[blocker] = freeSide(blocker, moved, sides);
    if (blockers.some((blocker) => !moved[blocker])) continue;
    moved.forEach((each, other) => (written[other] = each));
    return;
  }
}
