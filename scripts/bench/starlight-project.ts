import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resourceLabel } from '../../src/site/labels.ts';
import { pathOf } from '../../src/site/paths.ts';
import type { Resource } from '../../src/model/entities.ts';
import { buildProceedings, type Proceedings } from '../../src/model/proceedings.ts';
import { loadContent } from '../../src/source/content.ts';

/** What Starlight is compared at: the newest that runs on the Astro of this project. */
const VERSIONS = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' };

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [starlight({ title: 'Actes', locales: { root: { label: 'Français', lang: 'fr' } }, sidebar: [{ label: 'Accueil', slug: 'index' }] })],
  // As here: thousands of warnings would only be written to be thrown away (withastro/astro#18087).
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Lays out a Starlight site with a page for each page that the proceedings make from a file: same text, same links,
 * Starlight's own styles, search and nothing else. Its side bar, which would list every page on every page, is left out.
 * @returns how many pages it has
 */
export function layOutStarlight(folder: string, content: string): number {
  const { files, seminar } = loadContent(content);
  const proceedings = buildProceedings(files, seminar);
  const bodies = new Map(files.map(({ kind, slug, body }) => [`${kind}/${slug}`, body]));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies: VERSIONS }));
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', COLLECTION);
  write(
    'src/content/docs/index.mdx',
    page('Accueil', proceedings.seminar.description, proceedings.chapters.map(toLink).join('\n')),
  );
  for (const resource of proceedings.resources) {
    const body = bodies.get(`${resource.kind}/${resource.slug}`)!;
    write(`src/content/docs${pathOf(resource).slice(0, -1)}.mdx`, toPage(resource, body, proceedings));
  }
  return proceedings.resources.length + 1;
}

function toPage(resource: Resource, body: string, proceedings: Proceedings): string {
  const summary = 'summary' in resource ? resource.summary : resource.name;
  // Starlight does not know our components: a quotation is a quotation of Markdown there.
  const text = body.replace(/<Quote[^>]*>([\s\S]*?)<\/Quote>/g, (_, words: string) => `> ${words}`);
  return page(resourceLabel(resource), summary, `${text}\n${proceedings.referrers(resource).map(toLink).join('\n')}`);
}

const page = (title: string, description: string, body: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}\n`;

const toLink = (resource: Resource): string => `- [${resourceLabel(resource)}](${pathOf(resource)})`;
