/** The drawing of the world: one unit a degree, cropped to the latitudes where people live (`public/monde.svg`). */
const WORLD = { x: 0, y: 6, width: 360, height: 144 };
export const WORLD_WIDTH = WORLD.width;
/** Degrees left around the points. */
const MARGIN = 12;
/** A single place is shown in a window this wide: a continent around it, enough to recognise where it is. */
const MIN_WIDTH = 120;
/** Width over height. */
const RATIO = 2;

/**
 * The smallest frame of the map that shows all points with some ground around them, always of the same shape.
 * @param worlds how many drawings of the world stand side by side
 */
export function frameOf(points: readonly { x: number; y: number }[], worlds: number): Frame {
  const [left, right] = rangeOf(points.map(({ x }) => x));
  const [top, bottom] = rangeOf(points.map(({ y }) => y));
  const wanted = Math.max(MIN_WIDTH, right - left + 2 * MARGIN, (bottom - top + 2 * MARGIN) * RATIO);
  const width = Math.min(WORLD.height * RATIO, wanted);
  const height = width / RATIO;
  return {
    x: clamp((left + right - width) / 2, WORLD.x, WORLD.x + WORLD.width * worlds - width),
    y: clamp((top + bottom - height) / 2, WORLD.y, WORLD.y + WORLD.height - height),
    width,
    height,
  };
}

/** In degrees, as an SVG `viewBox`. */
interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

function rangeOf(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.min(Math.max(value, low), high) * 10) / 10;
}
