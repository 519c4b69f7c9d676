import { language } from './edition.ts';

const OF_EDITION = /* @__PURE__ */ new RegExp(`^${language}(?:-|$)`, 'i');

/** Whether a language (BCP 47) is that of the edition, of any country. */
export const isOfEdition = (tag: string): boolean => OF_EDITION.test(tag);
