import type { APIRoute } from 'astro';
import { toLlmsText } from '../metadata/llms.ts';
import { proceedings } from '../publication/proceedings.ts';
import { linksFrom } from '../site/links.ts';
import { absoluteUrl } from '../site/paths.ts';

/** The introduction of the site to language models. */
export const GET: APIRoute = ({ site, url }) => {
  const link = site ? (path: string) => absoluteUrl(path, site) : linksFrom({ url });
  return new Response(toLlmsText({ proceedings, site }, link));
};
