/** The addresses in a sentence, without the sign that ends it: to part words at. */
export const ADDRESSES = /(https?:\/\/[^\s,;]+[^\s,;.])/;
