import { language } from './edition.ts';

/** First letter as a capital; the rest as it is. */
export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
