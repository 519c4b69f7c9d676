import type { Cooperation, Partner } from '../model/cooperations.ts';
import type { Place } from '../model/entities.ts';
import { PLACE_TYPES } from '../schema/index.ts';
import {
  boxOfNumber,
  boxToward,
  drawArc,
  drawStub,
  numberBeside,
  passesUnder,
  type Arc,
  type Surroundings,
} from './arcs.ts';
import { chooseFrames, degreesBetween, joinLabels, namedIn, type ChosenFrame, type NamedPosition } from './frames.ts';
import type { Frame, Point, Ratio } from './frame.ts';
import { centeredBox, isFree, touch, type Placed, type Written } from './labels.ts';

/** Maps of places, and of who cooperates with whom: first a frame of all, then closer ones where names are dense. */
export function drawMaps({ places, cooperations }: Subjects): DrawnMap[] {
  const spots = toSpots(places.filter(isPoint));
  if (spots.length === 0) return [];
  const spotOf = new Map(spots.flatMap((spot) => spot.places.map((place) => [place, spot] as const)));
  const lines = listLines(cooperations, spotOf);
  const drawn = new Set(lines.map(({ cooperation }) => cooperation));
  const members = cooperations
    .filter((cooperation) => !drawn.has(cooperation))
    .flatMap((cooperation) =>
      cooperation.partners.flatMap(({ place }) => {
        const spot = place && spotOf.get(place);
        return spot ? [{ cooperation, spot }] : [];
      }),
    );
  const chosen = chooseFrames(
    spots,
    lines.map(({ from, to }) => [from, to] as const),
  );
  const areas = places.filter((place) => place.coordinates && !isPoint(place));
  return chosen.map((frame, rank) => drawMap(frame, { rank, chosen, lines, members, areas }));
}

interface Subjects {
  places: readonly Place[];
  /** In the order of their numbers. */
  cooperations: readonly Cooperation[];
}

/** One frame, ready to be written: places are in hundredths of its width and height. */
export interface DrawnMap {
  ratio: Ratio;
  viewBox: string;
  land: string;
  borders: string;
  /** The closer frames, as they lie in this one. */
  insets: { rank: number; left: number; top: number; width: number; height: number }[];
  spots: { at: Point; name: Written; places: readonly Place[] }[];
  /** Cooperations with what is on no map, a network: their numbers, beside those who are members. */
  members: { cooperation: Cooperation; at: Point; from: Point }[];
  /** Names of what is too wide for a point. */
  areas: { at: Point; place: Place }[];
  arcs: DrawnArc[];
  /** The places of the frame for whose names there is no room. */
  leftOut: Place[];
  /** The places that it shows. */
  places: Place[];
}

interface DrawnArc {
  cooperation: Cooperation;
  /** The path of the line, in the units of the `viewBox`. */
  path: string;
  /** Whether it is dotted: it passes through towns, or is told of some that are not named. */
  isDotted: boolean;
  number: Point;
  toward: { at: Point; isLeft: boolean; place: Place } | undefined;
}

/** Kinds of place that a point shows: the others are as wide as a part of the map. */
export const isPoint = ({ type, coordinates }: Place): boolean =>
  coordinates !== undefined && !['aire régionale', 'mer', 'continent'].includes(type);

/** Places nearer than this, in degrees, are one point of the map: no frame is close enough to part them. */
const SAME_SPOT = 0.15;
/** Names that one point may bear. */
const MOST_NAMES = 3;

/** Places that share a point, or one alone. */
interface Spot extends NamedPosition {
  places: Place[];
}

function toSpots(places: readonly Place[]): Spot[] {
  const spots: Spot[] = [];
  for (const place of places) {
    const { latitude, longitude } = place.coordinates!;
    const near = spots.find(
      (spot) => spot.places.length < MOST_NAMES && degreesBetween(spot, { latitude, longitude }) < SAME_SPOT,
    );
    if (near) near.places.push(place);
    else spots.push({ latitude, longitude, places: [place], label: '', size: 0 });
  }
  for (const spot of spots) {
    spot.places.sort((a, b) => sizeOf(a) - sizeOf(b));
    spot.label = joinLabels(spot.places.map(({ name }) => ({ label: name })));
    spot.size = sizeOf(spot.places[0]!);
  }
  return spots;
}

/** The schema's own list of types gives the order, from the smallest. */
const sizeOf = ({ type }: Place): number => PLACE_TYPES.indexOf(type);

/** A line to be drawn between two spots. */
interface Line {
  cooperation: Cooperation;
  from: Spot;
  to: Spot;
  toPlace: Place;
  isDotted: boolean;
}

/** The lines of cooperations: from the first partner that has a place to each of the others. */
function listLines(cooperations: readonly Cooperation[], spotOf: ReadonlyMap<Place, Spot>): Line[] {
  return cooperations.flatMap((cooperation) => {
    const placed = cooperation.partners.flatMap((partner) => {
      const spot = partner.place && spotOf.get(partner.place);
      return spot ? [{ partner, spot, place: partner.place! }] : [];
    });
    const [first, ...others] = placed;
    return others
      .filter(({ spot }) => spot !== first!.spot)
      .map(({ partner, spot, place }) => ({
        cooperation,
        from: first!.spot,
        to: spot,
        toPlace: place,
        isDotted: isIndirect(cooperation.kind, [first!.partner, partner]),
      }));
  });
}

const isIndirect = (kind: Cooperation['kind'], partners: readonly Partner[]): boolean =>
  kind === 'réseau' || partners.some(({ words }) => words !== undefined);

interface Sheet {
  rank: number;
  chosen: readonly ChosenFrame<Spot>[];
  lines: readonly Line[];
  members: readonly { cooperation: Cooperation; spot: Spot }[];
  areas: readonly Place[];
}

function drawMap(
  { frame, named, leftOut }: ChosenFrame<Spot>,
  { rank, chosen, lines, members, areas }: Sheet,
): DrawnMap {
  const size = { width: frame.narrowest, height: frame.height };
  // What shares a point is where the first of it is.
  const at = new Map(named.flatMap(({ items }) => items.map((item) => [item, frame.place(items[0]!)!] as const)));
  const shown = new Set([...at.keys(), ...leftOut]);
  const points = named.map(({ items }) => at.get(items[0]!)!);
  const taken: Placed[] = named.map(({ written }) => written);
  // What a closer frame shows has no point in the frame of all: a line only ends there.
  const closer = rank === 0 ? chosen.slice(1) : [];
  const shownTogether = ({ from, to }: Line) =>
    closer.some((close) => [from, to].every((spot) => namedIn(close).includes(spot)));
  const insets = closer.map((close) => insetOf(close.frame, frame));
  const around = (arcs: readonly DrawnLine[], ...ends: (Point | undefined)[]) => ({
    ...size,
    insets,
    points: points.filter((point) => !ends.some((end) => end?.x === point.x && end.y === point.y)),
    taken: [...taken, ...arcs.flatMap(({ arc, line }) => [boxOfNumber(arc), ...boxToward(arc, towardName(line))])],
    arcs: arcs.map(({ arc }) => arc),
  });
  const memberships = members.flatMap(({ cooperation, spot }) => {
    const point = at.get(spot);
    const number = point && numberBeside(point, around([], point));
    if (number) taken.push(number);
    return number ? [{ cooperation, point: number, from: point }] : [];
  });
  const shownHere = lines.flatMap((line): Line[] => {
    if (rank === 0) return shownTogether(line) ? [] : [line];
    if (at.has(line.from)) return [line];
    return at.has(line.to) ? [{ ...line, from: line.to, to: line.from, toPlace: line.from.places[0]! }] : [];
  });
  const pointOf = (spot: Spot) => at.get(spot) ?? frame.place(spot)!;
  const arcs = drawLines(shownHere, (line, others) => {
    const [from, to] = [pointOf(line.from), pointOf(line.to)];
    return rank === 0 || at.has(line.to)
      ? drawArc(from, to, around(others, from, to))
      : drawStub(from, to, towardName(line), around(others, from));
  });
  const percent = ({ x, y }: Point): Point => ({ x: hundredths(x / size.width), y: hundredths(y / size.height) });
  return {
    ratio: frame.ratio,
    viewBox: frame.viewBox,
    land: frame.land,
    borders: frame.borders,
    insets: insets.map(({ x, y, box }, index) => ({
      rank: index + 1,
      left: hundredths(x / size.width),
      top: hundredths(y / size.height),
      width: hundredths(box.right / size.width),
      height: hundredths(box.bottom / size.height),
    })),
    spots: named.map(({ items, written }) => ({
      at: percent(at.get(items[0]!)!),
      name: written,
      places: items.flatMap(({ places }) => places),
    })),
    members: memberships.map(({ cooperation, point, from }) => ({
      cooperation,
      at: percent(point),
      from: percent(from),
    })),
    areas: placeAreas(areas, frame, around(arcs)).map(({ place, point }) => ({ place, at: percent(point) })),
    arcs: arcs.map(({ line, arc }) => ({
      cooperation: line.cooperation,
      path: toPath(arc, frame),
      isDotted: line.isDotted,
      number: percent(arc.number),
      toward: arc.toward && { at: percent(arc.toward), isLeft: arc.toward.x < arc.from.x, place: line.toPlace },
    })),
    leftOut: leftOut.flatMap(({ places }) => places),
    places: [...shown].flatMap(({ places }) => places),
  };
}

interface DrawnLine {
  line: Line;
  arc: Arc;
}

/** Lines that are no more than these are drawn again once all others are there: each then has the best place that is left. */
const FEW_LINES = 40;

function drawLines(lines: readonly Line[], draw: (line: Line, others: readonly DrawnLine[]) => Arc): DrawnLine[] {
  let drawn: DrawnLine[] = [];
  for (const line of lines) drawn.push({ line, arc: draw(line, drawn) });
  if (lines.length > FEW_LINES) return drawn;
  for (let round = 0; round < 3; round += 1) {
    for (const line of lines) {
      const others = drawn.filter((other) => other.line !== line);
      drawn = drawn.map((one) => (one.line === line ? { line, arc: draw(line, others) } : one));
    }
  }
  return drawn;
}

const towardName = ({ toPlace }: Line): string => `vers ${toPlace.name}`;

const DOT = { left: -7, top: -7, right: 7, bottom: 7 };

const hundredths = (part: number): number => Math.round(part * 10_000) / 100;

function toPath(arc: Arc, frame: Frame): string {
  const unit = Number(frame.viewBox.split(' ')[2]) / frame.narrowest;
  const write = ({ x, y }: Point) => `${Math.round(x * unit)} ${Math.round(y * unit)}`;
  return `M${write(arc.from)}Q${write(arc.bend)} ${write(arc.to)}`;
}

/** Where a closer frame lies in a wider one. */
function insetOf(close: Frame, wide: Frame): Placed {
  const corners = close.outline.flatMap((position) => wide.place(position) ?? []);
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, box: { left: 0, top: 0, right: Math.max(...xs) - x, bottom: Math.max(...ys) - y } };
}

/** The names of wide areas, where there is room for them in the middle of what they name, or near it. */
function placeAreas(areas: readonly Place[], frame: Frame, around: Surroundings): { place: Place; point: Point }[] {
  const dots = around.points.map((point): Placed => ({ ...point, box: DOT }));
  const taken = [...around.taken, ...around.insets, ...dots];
  return areas.flatMap((place) => {
    const middle = frame.holds(place.coordinates!) ? frame.place(place.coordinates!)! : undefined;
    const isCloser = middle && around.insets.some((inset) => touch({ ...middle, box: DOT }, inset));
    const reach = Math.min(20, REACH * frame.pixelsPerDegree);
    const tried =
      middle && !isCloser ? NEAR.map(([dx, dy]) => ({ x: middle.x + dx * reach, y: middle.y + dy * reach })) : [];
    const box = centeredBox(place.name);
    const point = tried.find((candidate) => {
      const name = { ...candidate, box };
      return isFree(name, taken, around) && !around.arcs.some((arc) => passesUnder(name, arc));
    });
    if (point) taken.push({ ...point, box });
    return point ? [{ place, point }] : [];
  });
}

/** Steps from the middle of an area within which its name is still in it, of some degrees at most. */
const NEAR: readonly (readonly [x: number, y: number])[] = [0, -1, 1, -2, 2].flatMap((y) =>
  [0, -1.5, 1.5, -3, 3].map((x) => [x, y] as const),
);
const REACH = 2;
