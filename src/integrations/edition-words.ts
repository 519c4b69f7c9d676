import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { language } from '../words/edition.ts';

/**
 * Gives pages and their scripts the words of the edition's language and no other: what is read on a page weighs as much in
 * one language as in another.
 */
export const editionWords = (): AstroIntegration => ({
  name: 'edition-words',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [chosenWords] } });
    },
  },
});

const pathOf = (module: string): string => fileURLToPath(new URL(`../words/${module}`, import.meta.url));

/** The modules of `words` that know all languages, and what stands for them. */
const CHOSEN = new Map([
  [pathOf('edition.ts'), `export const language = '${language}';`],
  [pathOf('index.ts'), `export * from './${language}/index.ts';`],
]);

/** Gives a bundle the words of the edition's language alone. */
export const chosenWords = {
  name: 'edition-words',
  enforce: 'pre' as const,
  load(id: string) {
    const code = CHOSEN.get(id.replace(/\?.*$/, ''));
    return code === undefined ? undefined : { code, moduleSideEffects: false };
  },
};
