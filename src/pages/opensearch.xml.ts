import type { APIRoute } from 'astro';
import { toOpenSearch } from '../metadata/open-search.ts';
import { noPage } from '../publication/no-page.ts';
import { proceedings } from '../publication/proceedings.ts';

/** How browsers search the site from their address bar: not where it does not know its address. */
export const GET: APIRoute = ({ site }) => (site ? new Response(toOpenSearch({ proceedings, site })) : noPage());
