import type { Place } from '../model/entities.ts';
import { unroll, type Point } from './frame.ts';
import { writeNames, type Written } from './labels.ts';
import { frameOf, WORLD_WIDTH } from './world-frame.ts';

/** A small map of a place among its partners: points in hundredths of it, lines and worlds in degrees. */
export interface PartnerMap {
  viewBox: string;
  /** Where the drawing of the world begins: once, or twice where partners face each other over the antimeridian. */
  worlds: number[];
  points: { name: string; at: Point; written: Written }[];
  lines: string[];
}

/** The size of the map where it is smallest, in pixels (`styles/components/entry.css`). */
const SIZE = { width: 216, height: 108 };

/** The map of a place and of those partners for whose names there is room; undefined where none is left. */
export function drawPartners(place: Place, partners: readonly Place[]): PartnerMap | undefined {
  const placed = [place, ...partners].filter(({ coordinates }) => coordinates !== undefined);
  if (placed[0] !== place || placed.length < 2) return undefined;
  const { west } = unroll(placed.map(({ coordinates }) => coordinates!.longitude));
  const points = placed.map(({ name, coordinates }) => {
    const { longitude, latitude } = coordinates!;
    return { name, x: longitude + WORLD_WIDTH / 2 + (longitude < west ? WORLD_WIDTH : 0), y: 90 - latitude };
  });
  const worlds = points.some(({ x }) => x > WORLD_WIDTH) ? [0, WORLD_WIDTH] : [0];
  const view = frameOf(points, worlds.length);
  const onMap = points.map(({ name, x, y }) => ({
    label: name,
    x: ((x - view.x) / view.width) * SIZE.width,
    y: ((y - view.y) / view.height) * SIZE.height,
  }));
  const written = writeNames(onMap, SIZE, []);
  const shown = points.flatMap((point, rank) => {
    const { x, y } = onMap[rank]!;
    const at = { x: tenths((x / SIZE.width) * 100), y: tenths((y / SIZE.height) * 100) };
    return written[rank] ? [{ ...point, at, written: written[rank] }] : [];
  });
  const [here, ...others] = shown;
  if (!written[0] || !here || others.length === 0) return undefined;
  return {
    viewBox: `${view.x} ${view.y} ${view.width} ${view.height}`,
    worlds,
    points: shown.map(({ name, at, written: where }) => ({ name, at, written: where })),
    lines: others.map((other) => toLine(here, other)),
  };
}

/** A line that bends upwards, as a cooperation does on the great map. */
function toLine(from: Point, to: Point): string {
  const up = Math.hypot(to.x - from.x, to.y - from.y) * 0.18;
  const bend = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - up };
  return `M${tenths(from.x)} ${tenths(from.y)}Q${tenths(bend.x)} ${tenths(bend.y)} ${tenths(to.x)} ${tenths(to.y)}`;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
