/** Reads a part of an index by its path in the folder of its version. */
export type PartReader = <Part>(path: string) => Promise<Part>;

/** Thrown for a part of a version that is no longer published: another one is, and can be opened. */
export class OutdatedIndex extends Error {}

/** The parts that could not be fetched: an answer is made of the others, and says that it lacks some. */
export class MissingParts {
  readonly #paths = new Set<string>();

  /** Whether an answer that is being made lacks some. */
  get areSome(): boolean {
    return this.#paths.size > 0;
  }

  /** For another answer, which asks again for those that it needs. */
  forget(): void {
    this.#paths.clear();
  }

  /** A part, or nothing when it is missing. */
  async attempt<Part>(path: string, read: () => Promise<Part>): Promise<Part | undefined> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof OutdatedIndex) throw error;
      this.#paths.add(path);
      return undefined;
    }
  }
}
