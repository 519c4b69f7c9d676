/** Computes a value at the first call, and once: several rules ask for the same thing, or none does. */
export function lazily<T>(compute: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
