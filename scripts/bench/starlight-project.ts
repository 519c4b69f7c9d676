import type { Site } from './pages.ts';
import { manifest, toSources, writeProject } from './write-project.ts';

/** The version of Starlight that is compared: the newest that runs on the Astro of this project. */
const VERSIONS = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' };

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Lays out a Starlight project that makes the site in `dist/`: Starlight's own styles, search and nothing else. Its side
 * bar, which would list every page on every page, lists the sections.
 */
export function layOutStarlight(folder: string, { title, sections, pages }: Site): void {
  writeProject(folder, {
    'package.json': manifest(VERSIONS),
    'astro.config.mjs': configure(
      title,
      sections.map(({ label, href }) => ({ label, link: href })),
    ),
    'src/content.config.ts': COLLECTION,
    ...toSources(pages, 'src/content/docs', 'mdx'),
  });
}

const configure = (title: string, sidebar: object[]) => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [starlight({ title: ${JSON.stringify(title)}, locales: { root: { label: 'Français', lang: 'fr' } }, sidebar: ${JSON.stringify(sidebar)} })],
  // As here: thousands of warnings would only be written to be thrown away (withastro/astro#18087).
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
`;
