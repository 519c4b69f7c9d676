import { defineConfig, logHandlers } from 'astro/config';
import { besideFiles } from './src/integrations/beside-files.ts';
import { contentFiles } from './src/integrations/content-files.ts';
import { contentPreview } from './src/integrations/content-preview.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { pageMdx } from './src/integrations/page-mdx.ts';
import { pictures } from './src/integrations/pictures.ts';
import { prerendering } from './src/integrations/prerendering.ts';
import { sharePicture } from './src/integrations/share-picture.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { published } from './src/publication/publication.ts';
import { wordsInBundles } from './src/words/in-bundles.ts';

export default defineConfig({
  // What is empty says nothing.
  site: process.env.SITE_URL || undefined,
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  // 'jsx' (Astro 7's default) glues words written on two lines: withastro/astro#17310.
  compressHTML: true,
  // Several pages at a time: each waits for the disk.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  // What went right is said by our own scripts, in French.
  logger: logHandlers.node({ level: 'warn' }),
  // Completion and hover texts in the frontmatter of MDX files, for the editor's Astro extension (.vscode/settings.json).
  experimental: { contentIntellisense: true },
  integrations: [
    pageMdx(),
    contentFiles(),
    pictures(),
    contentPreview(),
    besideFiles(),
    prerendering(() => published().prepare?.()),
    sitemap(),
    sharePicture(),
    hostFiles(),
  ],
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [
      wordsInBundles,
      {
        // Spares the script of every page a test of old browsers: those only fetch the search a little later.
        name: 'module-preload',
        configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: { polyfill: true } } } : undefined),
      },
    ],
    // The check is one warning for each MDX file: withastro/astro#18087.
    build: {
      cssTarget: ['chrome99', 'firefox97', 'safari15.4'],
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
