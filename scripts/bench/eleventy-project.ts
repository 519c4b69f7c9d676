import type { Site } from './pages.ts';
import { manifest, toSources, writeProject } from './write-project.ts';

/** The version of Eleventy that is compared; it brings its own markdown-it. */
const VERSIONS = { '@11ty/eleventy': '3.1.8', 'markdown-it-footnote': '4.0.0' };

/** Texts hold no template: none is looked for in them. */
const CONFIG = `import footnote from 'markdown-it-footnote';
export default (eleventy) => {
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.amendLibrary('md', (markdown) => markdown.use(footnote));
};
export const config = { dir: { input: 'src' }, markdownTemplateEngine: false };
`;

const LAYOUT = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{{ title }} – {{ site.title }}</title>
    <meta name="description" content="{{ description }}">
  </head>
  <body>
    <header>
      <a href="/">{{ site.title }}</a>
      <nav aria-label="Navigation principale">
        <ul>
          {% for section in site.sections %}
          <li><a href="{{ section.href }}">{{ section.label }}</a></li>
          {% endfor %}
        </ul>
      </nav>
    </header>
    <main data-pagefind-body>
      <h1>{{ title }}</h1>
      {{ content | safe }}
    </main>
    <footer><p>{{ site.edition }}</p></footer>
  </body>
</html>
`;

/** Lays out an Eleventy project that makes the site in `_site/`, with a plain layout; searching it is left to Pagefind. */
export function layOutEleventy(folder: string, { title, edition, sections, pages }: Site): void {
  writeProject(folder, {
    'package.json': manifest(VERSIONS),
    'eleventy.config.js': CONFIG,
    'src/_includes/page.njk': LAYOUT,
    'src/_data/site.json': JSON.stringify({ title, edition, sections }),
    ...toSources(pages, 'src', 'md'),
  });
}
