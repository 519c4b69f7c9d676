import { geoPath, type GeoGeometryObjects, type GeoProjection } from 'd3-geo';

/** Lines shorter than this, in units of the drawing, are left out: no eye misses them. */
const SHORTEST = 3;

/** Shapes in a projection, as the data of an SVG path in whole units, each relative to the one before. */
export function toPathData(shapes: GeoGeometryObjects, projection: GeoProjection): string {
  const pen = new Pen();
  geoPath(projection, pen)(shapes);
  return pen.end();
}

/** A drawing context that writes path data; of it, `geoPath` uses these alone. */
class Pen {
  #data = '';
  #line: [number, number][] = [];

  beginPath(): void {
    this.#line = [];
  }

  moveTo(x: number, y: number): void {
    this.#write('');
    this.#line = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.#line.at(-1)!;
    if (Math.abs(x - lastX) + Math.abs(y - lastY) >= SHORTEST) this.#line.push([x, y]);
  }

  closePath(): void {
    this.#write('z');
    this.#line = [];
  }

  arc(): void {
    throw new Error('There are no points among the shapes.');
  }

  /** All that was drawn. */
  end(): string {
    this.#write('');
    return this.#data;
  }

  /** Writes the line, unless so little is left of it that nothing would be seen. */
  #write(close: 'z' | ''): void {
    if (this.#line.length < (close === 'z' ? 3 : 2)) return;
    let [penX, penY] = [0, 0];
    const steps = this.#line.map(([x, y]) => {
      const [dx, dy] = [Math.round(x) - penX, Math.round(y) - penY];
      [penX, penY] = [penX + dx, penY + dy];
      return `${dx} ${dy}`;
    });
    this.#data += `M${steps[0]}l${steps.slice(1).join(' ')}${close}`.replaceAll(' -', '-');
  }
}
