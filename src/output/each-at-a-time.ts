/** Does something with every item, at most `count` at a time. Rejects at the first failure. */
export async function eachAtATime<Item>(
  items: readonly Item[],
  count: number,
  action: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    for (const item of waiting) await action(item);
  };
  await Promise.all(Array.from({ length: count }, work));
}
