/**
 * The results of works that go on side by side, once all have ended: where one fails, none still writes into a folder that
 * is being cleared away. Rejects as the first of them that failed.
 */
export async function allEnded<Results extends readonly unknown[]>(works: {
  [Place in keyof Results]: Promise<Results[Place]>;
}): Promise<Results> {
  await Promise.allSettled(works);
  return (await Promise.all(works)) as unknown as Results;
}
