import { directionOf } from '../prose/languages.ts';

/** What an element says of words in a language (BCP 47); nothing where it is that of the edition. */
export const languageProps = (language: string | undefined): { lang?: string; dir?: 'rtl' } =>
  language === undefined ? {} : { lang: language, ...(directionOf(language) === 'rtl' && { dir: 'rtl' }) };
