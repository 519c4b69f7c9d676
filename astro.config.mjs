import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, logHandlers } from 'astro/config';
import { contentPreview } from './src/integrations/content-preview.ts';
import { relativeLinks } from './src/integrations/relative-links.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { numbering } from './src/prose/numbering.ts';
import { text } from './src/site/text.ts';

export default defineConfig({
  site: process.env.SITE_URL,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // 'jsx' (Astro 7's default) glues words written on two lines: withastro/astro#17310.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // What went right is said by our own scripts, in French.
  logger: logHandlers.node({ level: 'warn' }),
  integrations: [mdx({ optimize: true }), contentPreview(), searchIndex(), relativeLinks()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [numbering(text.paragraph)],
      features: {
        // French typography is the content's own, kept by the check.
        smartPunctuation: false,
        gfm: { footnotes: { label: text.notes, backLabel: text.backToNote, clobberPrefix: '' } },
      },
    }),
  },
  vite: {
    // Scripts name each other relatively, for sites in a sub-folder; one put in a page would not find the others.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
    // The check is one warning for each MDX file: withastro/astro#18087.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
