import type { APIRoute } from 'astro';
import { toLinkset } from '../metadata/signposts.ts';
import { noPage } from '../publication/no-page.ts';
import { downloads, proceedings } from '../publication/proceedings.ts';

/** The signposts of the home page and of every entry: none where the site does not know its address. */
export const GET: APIRoute = ({ site }) =>
  site ? new Response(toLinkset({ proceedings, site, downloads })) : noPage();
