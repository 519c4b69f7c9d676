/** The last values made, by their sources: beyond so many, the oldest is let go. */
export class Latest<Made> {
  readonly #most: number;
  readonly #made = new Map<string, Made>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a source, made now where it is not there. */
  get(source: string, make: () => Made): Made {
    const known = this.#made.get(source);
    if (known !== undefined) return known;
    const made = make();
    if (this.#made.size >= this.#most) this.#made.delete(this.#made.keys().next().value!);
    this.#made.set(source, made);
    return made;
  }

  /** Lets a value go that turned out to be no good. */
  forget(source: string): void {
    this.#made.delete(source);
  }
}
