import type { Resource } from '../../src/model/entities.ts';
import { buildProceedings, type Proceedings } from '../../src/model/proceedings.ts';
import { kindNames } from '../../src/words/fr/kind-names.ts';
import { resourceLabel } from '../../src/site/labels.ts';
import { listPath, pathOf } from '../../src/site/paths.ts';
import { filledKinds, kindLinks, type Link } from '../../src/site/sections.ts';
import { toContent } from '../../src/source/content.ts';
import { readContent } from '../../src/source/read-content.ts';

/** A site as every engine that is compared is to make it. */
export interface Site {
  title: string;
  edition: string;
  /** The lists of its kinds. */
  sections: Link[];
  pages: Page[];
  /** How many of the pages are made from a file. */
  resources: number;
}

/** A page: what it says and where it leads is the same for every engine. */
export interface Page {
  /** From the root of the site, between slashes. */
  path: string;
  title: string;
  description: string;
  /** Markdown with tables and footnotes; neither tags nor braces. */
  text: string;
}

/**
 * The site of a content folder: a page for each page that the proceedings make from a file, with its text and the entries
 * that refer to it; the lists of kinds; the chapters at the root.
 */
export function describeSite(content: string): Site {
  const source = readContent(content);
  const proceedings = buildProceedings(toContent(source));
  const bodies = new Map(source.files.map(({ kind, slug, bodyText }) => [`${kind}/${slug}`, bodyText]));
  const { title, description, edition } = proceedings.seminar;
  const lists = filledKinds(proceedings).map((kind) => ({
    path: listPath(kind),
    title: kindNames[kind].list,
    description: kindNames[kind].list,
    text: toList(proceedings.list(kind)),
  }));
  const pages = proceedings.resources.map((resource) =>
    toPage(resource, bodies.get(`${resource.kind}/${resource.slug}`)!, proceedings),
  );
  return {
    ...{ title, edition, sections: kindLinks(proceedings), resources: pages.length },
    pages: [{ path: '/', title, description, text: toList(proceedings.chapters) }, ...lists, ...pages],
  };
}

function toPage(resource: Resource, body: string, proceedings: Proceedings): Page {
  const referrers = proceedings.referrers(resource);
  return {
    path: pathOf(resource),
    title: resourceLabel(resource),
    description: ('summary' in resource ? resource.summary : undefined) ?? resourceLabel(resource),
    text: [toMarkdown(body, proceedings), ...(referrers.length > 0 ? ['## Mentions', toList(referrers)] : [])].join(
      '\n\n',
    ),
  };
}

/** No other engine knows our components: a quotation, or a note of the editor's, is a quotation of Markdown there. */
function toMarkdown(body: string, proceedings: Proceedings): string {
  return body
    .replace(
      /<Quote by="([^"]*)">([\s\S]*?)<\/Quote>/g,
      (_, by: string, words: string) => `> ${words}\n>\n> ${toLink(proceedings.get('intervenants', by))}`,
    )
    .replace(/<EditorialNote>([\s\S]*?)<\/EditorialNote>/g, (_, note: string) => `> ${note}`);
}

const toLink = (resource: Resource): string => `[${resourceLabel(resource)}](${pathOf(resource)})`;

const toList = (resources: readonly Resource[]): string =>
  resources.map((resource) => `- ${toLink(resource)}`).join('\n');
