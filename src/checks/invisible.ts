/** Scripts whose letters are joined, or kept apart, by characters without width. */
const JOINED = [
  ...['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Javanese', 'Balinese'],
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** Scripts that are written from right to left, in which marks of direction put signs and figures on their side. */
const RIGHT_TO_LEFT = String.raw`(?=\p{L})[${['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('')}]`;

const PICTURE = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]`;

/**
 * Characters that take no room and say nothing in French: without width, soft hyphens, changes of direction, fillers,
 * controls, what is no character or has no shape of its own.
 * The mark that begins a file is another rule's, as is the half of a damaged letter (« Ã », « â€ »). What joins letters of
 * other scripts, or makes one picture of several, stays.
 */
export const INVISIBLE = new RegExp(
  [
    String.raw`(?<!^)\uFEFF`,
    String.raw`(?<!Ã|â€)[\u0080-\u009F\u00AD]`,
    String.raw`[\0-\x08\v\f\x0E-\x1F\x7F]`,
    String.raw`[\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028-\u202E\u2060-\u206F\u2800\u3164\uFFA0\uFFF0-\uFFFC]`,
    // Beside a letter of such a script, whatever signs are between.
    String.raw`[\u061C\u200E\u200F](?<!${RIGHT_TO_LEFT}\P{L}{0,20})(?!\P{L}{0,20}${RIGHT_TO_LEFT})`,
    String.raw`\u200C(?<![${JOINED}]\u200C)`,
    String.raw`\u200D(?<!(?:[${JOINED}]|${PICTURE}(?=\u200D\p{Extended_Pictographic}))\u200D)`,
    // Variants of a picture, of a symbol on a key, of a letter of Mongolian, of a Chinese character.
    String.raw`[\uFE0E\uFE0F](?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?.)(?!\u20E3)`,
    String.raw`[\u180B-\u180D\u180F](?<!\p{Script=Mongolian}.)`,
    String.raw`[\uFE00-\uFE0D\u{E0100}-\u{E01EF}](?<!\p{Script=Han}.)`,
    // The letters that make the flag of a region out of a black one.
    String.raw`[\u{E0000}-\u{E007F}](?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}?)`,
    String.raw`[\u{13430}-\u{1343F}\u{16FE4}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0080}-\u{E00FF}\u{E01F0}-\u{E0FFF}]`,
    // Halves of characters, what will never be one, and what only a font of one's own shows.
    String.raw`[\p{Cs}\p{Noncharacter_Code_Point}\p{Co}]`,
  ].join('|'),
  'gu',
);

/** Of them, what parts words: without it, they would touch. */
export const PARTS_WORDS = /[\v\f\u0085\u2028\u2029]/;
