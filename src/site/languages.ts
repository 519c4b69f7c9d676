import { directionOf } from '../prose/languages.ts';

/** The attributes of words in a language (BCP 47); none where it is that of the edition. */
export const languageProps = (language: string | undefined): { lang?: string; dir?: 'rtl' } =>
  language === undefined ? {} : { lang: language, ...(directionOf(language) === 'rtl' && { dir: 'rtl' }) };
