import { language } from './edition.ts';

const listFormat = /* @__PURE__ */ new Intl.ListFormat(language, { type: 'conjunction' });

/** « Lyon, Lille et Caen ». */
export const formatList = (items: readonly string[]): string => listFormat.format(items);
