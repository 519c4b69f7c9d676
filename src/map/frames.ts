import { EDGES, Frame, type Position } from './frame.ts';
import { writeNames, type Named, type Written } from './labels.ts';

/** A point of the Earth with the name that stands beside it. */
export interface NamedPosition extends Position {
  label: string;
  /** How wide it is, among others: of two at one point, the smaller is named first. */
  size: number;
}

/** A frame, the points that it names, and those for whose names there is no room. */
export interface ChosenFrame<T extends NamedPosition> {
  frame: Frame;
  named: { items: readonly T[]; written: Written }[];
  leftOut: T[];
}

/** The points between which a line is drawn. */
type Links<T extends NamedPosition> = readonly (readonly [T, T])[];

/** All that a frame names. */
export const namedIn = <T extends NamedPosition>({ named }: ChosenFrame<T>): T[] => named.flatMap(({ items }) => items);

/** Closer frames than these help nobody. */
const MOST_FRAMES = 4;
/** A frame that shows hardly more than the one around it is not worth its place. */
const LEAST_ZOOM = 2.5;
/** Points nearer than this to each other, in pixels of the whole, are of one crowd; less, where that makes too wide a one. */
const CROWDS = [16, 8, 4, 2];

/**
 * A frame around all the points, then closer ones where they are so dense that their names have no room there. A closer
 * frame shows a whole crowd, and the others near it, or linked to it by a line, that it has room to name. What it names, the
 * frame of all does not.
 */
export function chooseFrames<T extends NamedPosition>(items: readonly T[], links: Links<T> = []): ChosenFrame<T>[] {
  const whole = new Frame(items, { isClose: false });
  const close: ChosenFrame<T>[] = [];
  let rest = [...items];
  while (close.length < MOST_FRAMES - 1) {
    const found = frameOfCrowd({ items: rest, leftOut: nameAll(whole, rest, links).leftOut, links, whole });
    if (!found || found.named.length < 2) break;
    close.push(found);
    const shown = new Set(namedIn(found));
    rest = rest.filter((item) => !shown.has(item));
  }
  return [nameAll(whole, rest, links), ...close];
}

interface Crowd<T extends NamedPosition> {
  items: readonly T[];
  /** Those for whose names the frame of all has no room. */
  leftOut: readonly T[];
  links: Links<T>;
  whole: Frame;
}

/** A closer frame of the largest crowd in which some have no name. */
function frameOfCrowd<T extends NamedPosition>({ items, leftOut, links, whole }: Crowd<T>): ChosenFrame<T> | undefined {
  if (leftOut.length === 0) return undefined;
  const isWorthIt = ({ frame }: ChosenFrame<T>) => frame.pixelsPerDegree >= LEAST_ZOOM * whole.pixelsPerDegree;
  for (const pixels of CROWDS) {
    const crowds = gather(items, pixels / whole.pixelsPerDegree);
    const nameless = crowds
      .filter((crowd) => crowd.some((item) => leftOut.includes(item)))
      .sort((a, b) => b.length - a.length);
    const first = nameless
      .values()
      .map((core) => ({ core, best: frameAround(core, items, links) }))
      .find(({ best }) => isWorthIt(best));
    if (!first) continue;
    const { core } = first;
    const isLinked = (crowd: readonly T[]) =>
      links.some(([a, b]) => (core.includes(a) && crowd.includes(b)) || (core.includes(b) && crowd.includes(a)));
    const others = crowds.filter((crowd) => crowd !== core && (nameless.includes(crowd) || isLinked(crowd)));
    return others
      .sort((a, b) => distanceBetween(core, a) - distanceBetween(core, b))
      .reduce(
        ({ inside, best }, crowd) => {
          const tried = frameAround([...inside, ...crowd], items, links);
          return tried.leftOut.length <= best.leftOut.length && isWorthIt(tried)
            ? { inside: [...inside, ...crowd], best: tried }
            : { inside, best };
        },
        { inside: core, best: first.best },
      ).best;
  }
  return undefined;
}

/** Points in crowds: each is nearer than a distance, in degrees, to another of its own. */
function gather<T extends Position>(items: readonly T[], degrees: number): T[][] {
  const crowds: T[][] = [];
  const left = new Set(items);
  for (const item of items) {
    if (!left.delete(item)) continue;
    const crowd = [item];
    for (const member of crowd) {
      for (const other of left) {
        if (degreesBetween(member, other) >= degrees) continue;
        left.delete(other);
        crowd.push(other);
      }
    }
    crowds.push(crowd);
  }
  return crowds;
}

const distanceBetween = (some: readonly Position[], others: readonly Position[]): number =>
  Math.min(...some.flatMap((one) => others.map((other) => degreesBetween(one, other))));

/** The close frame around some points with the edges that leave fewest without a name, of all that it shows. */
function frameAround<T extends NamedPosition>(
  inside: readonly T[],
  items: readonly T[],
  links: Links<T>,
): ChosenFrame<T> {
  let best: ChosenFrame<T> | undefined;
  for (const edges of EDGES) {
    const frame = new Frame(inside, { isClose: true, edges });
    const tried = nameAll(
      frame,
      items.filter((item) => frame.holds(item)),
      links,
    );
    if (!best || tried.leftOut.length < best.leftOut.length) best = tried;
    if (best.leftOut.length === 0) break;
  }
  return best!;
}

/** Pixels between two points that the eye still parts. */
const APART = 7;

/** Names all that a frame can. Two points that touch, and have no third by them, are one with two names. */
function nameAll<T extends NamedPosition>(frame: Frame, items: readonly T[], links: Links<T>): ChosenFrame<T> {
  const crowds = gather(items, APART / frame.pixelsPerDegree);
  const groups = crowds.flatMap((crowd) =>
    crowd.length === 2 ? [[...crowd].sort((a, b) => a.size - b.size)] : crowd.map((item) => [item]),
  );
  const points = groups.map((group): Named => {
    const linked = links.flatMap(([a, b]) => (group.includes(a) ? [b] : group.includes(b) ? [a] : []));
    return {
      label: joinLabels(group),
      ...(frame.place(group[0]!) ?? { x: -99, y: -99 }),
      linked: linked.flatMap((other) => frame.place(other) ?? []),
    };
  });
  const written = writeNames(points, { width: frame.narrowest, height: frame.height }, []);
  return {
    frame,
    named: groups.flatMap((group, rank) => (written[rank] ? [{ items: group, written: written[rank] }] : [])),
    leftOut: groups.flatMap((group, rank) => (written[rank] ? [] : group)),
  };
}

/** The names of what shares a point. */
export const joinLabels = (items: readonly { label: string }[]): string => items.map(({ label }) => label).join(' · ');

/** The angle between two points of the Earth, in degrees. */
export function degreesBetween(one: Position, other: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const cosine =
    Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(radians(one.longitude - other.longitude));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}
