import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toMarkdownTwin } from '../../../metadata/markdown-twin.ts';
import { proceedings } from '../../../publication/proceedings.ts';
import { renderMarkdown } from '../../../publication/prose.ts';
import { linksFrom } from '../../../site/links.ts';
import { absoluteUrl } from '../../../site/paths.ts';

/** The text of an entry in Markdown, beside its page. Those who take it elsewhere need whole addresses. */
export const getStaticPaths = () =>
  proceedings.readingOrder.map((entry) => ({ params: { kind: entry.kind, slug: entry.slug }, props: { entry } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { entry }, site, url }) => {
  const link = site ? (path: string) => absoluteUrl(path, site) : linksFrom({ url });
  const text = toMarkdownTwin(entry, renderMarkdown(entry, link), { proceedings, site }, link);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
