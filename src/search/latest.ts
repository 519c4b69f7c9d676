/** What was made last, by what it was made of: beyond so many, the oldest is let go. */
export class Latest<Made> {
  readonly #most: number;
  readonly #made = new Map<string, Made>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of a source, or is made now. */
  get(source: string, make: () => Made): Made {
    const known = this.#made.get(source);
    if (known !== undefined) return known;
    const made = make();
    if (this.#made.size >= this.#most) this.#made.delete(this.#made.keys().next().value!);
    this.#made.set(source, made);
    return made;
  }

  /** What turned out to be no good is made anew. */
  forget(source: string): void {
    this.#made.delete(source);
  }
}
