import { fileURLToPath } from 'node:url';
import { language } from './edition.ts';

const pathOf = (module: string): string => fileURLToPath(new URL(module, import.meta.url));

/** The modules of this folder that know all languages, and what stands for them. */
const CHOSEN = new Map([
  [pathOf('edition.ts'), `export const language = '${language}';`],
  [pathOf('index.ts'), `export * from './${language}/index.ts';`],
]);

/**
 * Vite's plugin that gives pages and their scripts the words of the edition's language and no other: what is read on a page
 * weighs as much in one language as in another.
 */
export const wordsInBundles = {
  name: 'edition-words',
  enforce: 'pre' as const,
  load(id: string) {
    const code = CHOSEN.get(id.replace(/\?.*$/, ''));
    return code === undefined ? undefined : { code, moduleSideEffects: false };
  },
};
