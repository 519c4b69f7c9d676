import type { APIRoute } from 'astro';
import { proceedings } from '../../publication/proceedings.ts';
import { isOnOnePage, writeRunningHeads } from '../../site/full-text.ts';

/** What the sheets of the whole edition bear, where one page holds it. */
export const getStaticPaths = () => (isOnOnePage(proceedings) ? [{ params: { sheets: 'feuilles' } }] : []);

export const GET: APIRoute = () => new Response(writeRunningHeads(proceedings));
