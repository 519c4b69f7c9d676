import { escapeAttribute } from './escape.ts';

/** How a language (BCP 47) is written: Arabic and Hebrew from right to left. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  try {
    return new Intl.Locale(language).getTextInfo().direction ?? 'ltr';
  } catch {
    // No language has such a tag; the check says so.
    return 'ltr';
  }
};

/** The attributes of an element of words in a language; none where it is that of what is around. */
export const languageAttributes = (language: string | undefined): string =>
  language === undefined
    ? ''
    : ` lang="${escapeAttribute(language)}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}`;

/** The same for the first element of some HTML. */
export const inLanguage = (html: string, language: string | undefined): string =>
  html.replace(/^<[a-z]\w*/, (tag) => tag + languageAttributes(language));
