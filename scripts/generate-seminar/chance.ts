/** The chance by which a seminar is generated: the same seed always gives the same draws, on every machine. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** The next draw, from 0 to 1 (excluded), by Mulberry32. */
  draw(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number between two bounds, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.draw() * (most - least + 1));
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.draw() * items.length)]!;
  }

  /** From one to `most` of the items, each once; the first is `sure`. */
  some<T>(sure: T, items: readonly T[], most: number): T[] {
    return [...new Set([sure, ...Array.from({ length: this.between(0, most - 1) }, () => this.pick(items))])];
  }
}
