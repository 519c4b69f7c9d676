import { geoAzimuthalEqualArea, geoNaturalEarth1, type GeoProjection } from 'd3-geo';
import { coarse, fine } from './geography.ts';
import { toPathData } from './path.ts';

/** A window on the Earth, drawn as a rectangle. */
export class Frame {
  /** Width over height: one of `RATIOS`. */
  readonly ratio: Ratio;
  /** Pixels of its width where it is narrowest: names take the most room there. */
  readonly narrowest: number;
  readonly #projection: GeoProjection;
  readonly #isClose: boolean;

  /** The closest window around some points of the Earth, with room for their names. */
  constructor(points: readonly Position[], { isClose, edges = EDGES[0]! }: { isClose: boolean; edges?: Edges }) {
    const around = withGround(points, isClose ? LEAST_GROUND.close : LEAST_GROUND.wide);
    this.#isClose = isClose;
    this.narrowest = isClose ? NARROWEST.close : NARROWEST.wide;
    this.ratio = closestRatio(around);
    this.#projection = project(around, this.ratio, edges);
  }

  /** Where a point of the Earth is, in pixels of the narrowest drawing; undefined where the projection has no place for it. */
  place({ longitude, latitude }: Position): Point | undefined {
    const placed = this.#projection([longitude, latitude]);
    return placed ? { x: (placed[0] / UNITS) * this.narrowest, y: (placed[1] / UNITS) * this.narrowest } : undefined;
  }

  /** Pixels of a degree of latitude at its middle, where it is narrowest. */
  get pixelsPerDegree(): number {
    const [x, y] = [UNITS / 2, UNITS / RATIOS[this.ratio] / 2];
    const [longitude, latitude] = this.#projection.invert!([x, y])!;
    const below = this.#projection([longitude, latitude - 0.5])!;
    return (Math.abs(below[1] - y) * 2 * this.narrowest) / UNITS;
  }

  get height(): number {
    return this.narrowest / RATIOS[this.ratio];
  }

  /** Whether a point of the Earth is in it, and not at its very edge. */
  holds(position: Position): boolean {
    const point = this.place(position);
    if (!point) return false;
    const edge = this.narrowest * 0.02;
    return point.x > edge && point.y > edge && point.x < this.narrowest - edge && point.y < this.height - edge;
  }

  /** Points of the Earth along its edge. */
  get outline(): Position[] {
    const [w, h] = [UNITS, UNITS / RATIOS[this.ratio]];
    return [0, 0.25, 0.5, 0.75, 1].flatMap((part) =>
      [
        [part * w, 0],
        [part * w, h],
        [0, part * h],
        [w, part * h],
      ].flatMap(([x, y]) => {
        const position = this.#projection.invert?.([x!, y!]);
        return position ? [{ longitude: position[0], latitude: position[1] }] : [];
      }),
    );
  }

  /** The units of its shapes, as an SVG `viewBox`. */
  get viewBox(): string {
    return `0 0 ${UNITS} ${Math.round(UNITS / RATIOS[this.ratio])}`;
  }

  /** The lands, as path data in the units of the `viewBox`. */
  get land(): string {
    return toPathData((this.#isClose ? fine() : coarse()).land, this.#projection);
  }

  /** The lines between countries, where it is close enough to show them. */
  get borders(): string {
    return this.#isClose ? toPathData(fine().borders, this.#projection) : '';
  }
}

/** A point of the Earth, in decimal degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** A point of a drawing, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The shapes of frames, by the name that the style sheet knows them by. */
const RATIOS = { band: 2.5, wide: 2, middle: 5 / 3, high: 5 / 4 } as const;
export type Ratio = keyof typeof RATIOS;

/** The width of a drawing in the units of its shapes: half a pixel of the widest. */
const UNITS = 2000;
/** 40rem, 48rem (`styles/components/map.css`). */
const NARROWEST = { wide: 640, close: 768 };
/** Degrees of latitude shown at least: a place is recognised by the coast around it. */
const LEAST_GROUND = { wide: 24, close: 2.5 };
/** The parts of the width kept for names at the left and at the right, from what is enough for most to what long names want. */
export const EDGES: readonly Edges[] = [
  [0.08, 0.1],
  [0.16, 0.1],
  [0.08, 0.2],
  [0.16, 0.16],
  [0.24, 0.1],
  [0.24, 0.2],
];
type Edges = readonly [left: number, right: number];
/** The part of the height kept above and below. */
const EDGE = 0.08;

/** Longitudes in one stretch: where some lie on both sides of the antimeridian, those of the west go on beyond 180. */
export function unroll(longitudes: readonly number[]): { west: number; east: number } {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const gaps = sorted.map((longitude, rank) => (sorted[rank + 1] ?? sorted[0]! + 360) - longitude);
  const widest = gaps.indexOf(Math.max(...gaps));
  const west = sorted[(widest + 1) % sorted.length]!;
  const east = sorted[widest]!;
  return { west, east: east < west ? east + 360 : east };
}

/** Points with enough ground around them: those that are alone, or nearly, get more. */
function withGround(points: readonly Position[], least: number): Extent {
  const { west, east } = unroll(points.map(({ longitude }) => longitude));
  const latitudes = points.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [middle, height] = [(south + north) / 2, Math.max(north - south, least)];
  const center = (west + east) / 2;
  const width = Math.max(east - west, (least * 2) / Math.cos((Math.min(70, Math.abs(middle)) * Math.PI) / 180));
  return {
    center: { longitude: center > 180 ? center - 360 : center, latitude: middle },
    width: Math.min(width, 350),
    south: Math.max(middle - height / 2, -85),
    north: Math.min(middle + height / 2, 85),
    points,
  };
}

interface Extent {
  center: Position;
  width: number;
  south: number;
  north: number;
  points: readonly Position[];
}

/** Beyond this width, in degrees, a flat map of a part of the Earth distorts more than one of the whole. */
const WHOLE_EARTH = 90;

function project(extent: Extent, ratio: Ratio, [left, right]: Edges): GeoProjection {
  const { center, width, south, north, points } = extent;
  const projection =
    width > WHOLE_EARTH
      ? geoNaturalEarth1().rotate([-center.longitude, 0])
      : geoAzimuthalEqualArea().rotate([-center.longitude, -center.latitude]);
  const [w, h] = [UNITS, UNITS / RATIOS[ratio]];
  const corners = [center.longitude - width / 2, center.longitude + width / 2].flatMap((longitude) => [
    [longitude, center.latitude] as [number, number],
  ]);
  const coordinates = [
    ...points.map(({ longitude, latitude }): [number, number] => [longitude, latitude]),
    ...corners,
    [center.longitude, south] as [number, number],
    [center.longitude, north] as [number, number],
  ];
  return projection
    .fitExtent(
      [
        [w * left, h * EDGE],
        [w * (1 - right), h * (1 - EDGE)],
      ],
      { type: 'MultiPoint', coordinates },
    )
    .clipExtent([
      [0, 0],
      [w, h],
    ]);
}

/** The shape that wastes least room. */
function closestRatio({ center, width, south, north }: Extent): Ratio {
  const own = (width * Math.cos((center.latitude * Math.PI) / 180)) / (north - south);
  if (own > 2.6) return 'band';
  return own > 1.8 ? 'wide' : own > 1.35 ? 'middle' : 'high';
}
