/**
 * What `write` makes of each item, one after another. Parts stand inside parts: `+` keeps both sides as they are, where `join`
 * would copy each part at each depth.
 */
export function writeEach<Item>(items: readonly Item[], write: (item: Item) => string, between = ''): string {
  let written = '';
  let isFirst = true;
  for (const item of items) {
    written += isFirst ? write(item) : between + write(item);
    isFirst = false;
  }
  return written;
}
