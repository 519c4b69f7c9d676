/** The state of something that was waited for. */
export interface Settled<Value> {
  status: 'fulfilled' | 'rejected' | 'pending';
  value?: Value;
  reason?: unknown;
}

/**
 * The states of several works: all are waited for until one is done, then the others for a while.
 * @param patience in milliseconds
 */
export async function listSettled<Value>(
  works: readonly Promise<Value>[],
  patience: number,
): Promise<Settled<Value>[]> {
  const all = works.map((): Settled<Value> => ({ status: 'pending' }));
  const done = Promise.all(
    works.map((work, place) =>
      work.then(
        (value) => void (all[place] = { status: 'fulfilled', value }),
        (reason: unknown) => void (all[place] = { status: 'rejected', reason }),
      ),
    ),
  );
  await Promise.race([Promise.any(works).catch(() => undefined), done]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([done, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
  clearTimeout(timer);
  return [...all];
}
