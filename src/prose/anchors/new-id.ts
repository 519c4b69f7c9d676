/** Letters and figures that nobody takes for others, and that spell no word; no « p », which began the anchors of before. */
const LETTERS = 'bcdfghjkmnrstvwxz';
const FIGURES = '34679';
const SIGNS = LETTERS + FIGURES;

const SHORTEST = 3;
/** Draws after which one more sign is taken. */
const PATIENCE = 8;

/** The shape of an id: `k7f`. */
export const ID = new RegExp(`^[${LETTERS}][${SIGNS}]{${SHORTEST - 1},}$`);

/**
 * An id that is not taken. It is drawn by lot, but the lot falls the same way for the same seed: whoever draws before it is
 * written down, and whoever writes it down, have the same.
 */
export function drawId(seed: string, isTaken: (id: string) => boolean): string {
  for (let draw = 0; ; draw += 1) {
    const id = toId(hash(`${draw} ${seed}`), SHORTEST + Math.floor(draw / PATIENCE));
    if (!isTaken(id)) return id;
  }
}

function toId(number: number, length: number): string {
  let [id, rest] = [LETTERS[number % LETTERS.length]!, Math.floor(number / LETTERS.length)];
  while (id.length < length) {
    id += SIGNS[rest % SIGNS.length]!;
    rest = Math.floor(rest / SIGNS.length);
  }
  return id;
}

/** A number of 32 bits from a text (FNV-1a, its bits then mixed as MurmurHash does). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
