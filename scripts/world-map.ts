import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { merge } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';

/**
 * `npm run world-map`: draws the lands of the world once, for all the maps of the site. Source: Natural Earth 1:110m,
 * in the public domain, through the package `world-atlas`. Equirectangular: x is the longitude + 180, y is 90 - the
 * latitude, cropped to latitudes 84 to -60. The output is committed: run it only to change the drawing.
 */
const SOURCE = 'node_modules/world-atlas/land-110m.json';
const WIDTH = 360;
const TOP = 6;
const BOTTOM = 150;
/** Steps of the grid in a degree. */
const STEPS = 10;
/** Points nearer than this to the line between their neighbours are left out, in degrees. */
const TOLERANCE = 0.2;

type Point = readonly [x: number, y: number];

/** Lands astride the antimeridian jump from one edge of the map to the other: follow them beyond the edge instead. */
function unwrap(ring: readonly Point[]): Point[] {
  let shift = 0;
  return ring.map(([x, y], index) => {
    const step = x - (ring[index - 1]?.[0] ?? x);
    if (Math.abs(step) > WIDTH / 2) shift -= Math.sign(step) * WIDTH;
    return [x + shift, y];
  });
}

/** The part of a ring on the inner side of a vertical edge (Sutherland–Hodgman). */
function clip(ring: readonly Point[], edge: number, isInside: (x: number) => boolean): Point[] {
  return ring.flatMap(([x, y], index) => {
    const [previousX, previousY] = ring.at(index - 1) ?? [x, y];
    const kept: Point[] = isInside(x) ? [[x, y]] : [];
    if (isInside(x) === isInside(previousX)) return kept;
    const crossing: Point = [edge, previousY + ((y - previousY) * (edge - previousX)) / (x - previousX)];
    return [crossing, ...kept];
  });
}

/** The parts of a ring on the map: those inside the edges, and what passes one edge and comes back at the other. */
function onMap(ring: readonly Point[]): Point[][] {
  return [-WIDTH, 0, WIDTH].map((shift) => {
    const shifted = ring.map(([x, y]): Point => [x + shift, y]);
    const fromLeft = clip(shifted, 0, (x) => x >= 0);
    return clip(fromLeft, WIDTH, (x) => x <= WIDTH);
  });
}

/** Douglas–Peucker: the fewest points of a line that stay within the tolerance. */
function simplify(line: readonly Point[]): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const distances = line.map(([x, y]) => {
    const [px, py] = [x - first[0], y - first[1]];
    return length === 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
  });
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) < TOLERANCE) return [first, last];
  return [...simplify(line.slice(0, farthest + 1)), ...simplify(line.slice(farthest)).slice(1)];
}

/** A closed ring as path data, in relative steps of the grid; nothing when it has no surface left. */
function pathData(ring: readonly Point[]): string {
  let [penX, penY] = [0, 0];
  const steps = ring.flatMap(([x, y]) => {
    const [dx, dy] = [Math.round(x * STEPS) - penX, Math.round(y * STEPS) - penY];
    [penX, penY] = [penX + dx, penY + dy];
    return dx === 0 && dy === 0 ? [] : [`${dx} ${dy}`];
  });
  const [start, ...lines] = steps.slice(0, -1);
  return lines.length < 2 ? '' : `M${start}l${lines.join(' ')}z`.replaceAll(' -', '-');
}

type LandTopology = Topology<{ land: { type: 'GeometryCollection'; geometries: MultiPolygon[] } }>;
const topology = JSON.parse(readFileSync(SOURCE, 'utf8')) as LandTopology;
const rings = merge(topology, topology.objects.land.geometries)
  .coordinates.flat()
  .map((ring) => ring.slice(1).map(([longitude = 0, latitude = 0]): Point => [longitude + 180, 90 - latitude]))
  .filter((ring) => ring.some(([, y]) => y < BOTTOM))
  .flatMap((ring) => onMap(unwrap(ring)))
  .filter((ring) => ring.length > 0);
const data = rings.map((ring) => pathData(simplify([...ring, ...ring.slice(0, 1)]))).join('');
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${TOP} ${WIDTH} ${BOTTOM - TOP}">
<path id="terres" fill="#8a97ab" fill-opacity=".35" transform="scale(${1 / STEPS})" d="${data}"/>
</svg>
`;
mkdirSync('public', { recursive: true });
writeFileSync('public/monde.svg', svg);
console.log(`public/monde.svg: ${svg.length} bytes`);
