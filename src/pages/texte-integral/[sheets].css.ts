import type { APIRoute } from 'astro';
import { proceedings } from '../../publication/proceedings.ts';
import { isOnOnePage, writeRunningHeads } from '../../site/full-text.ts';

/** The running heads of the sheets of the whole edition, where one page holds it. */
export const getStaticPaths = () => (isOnOnePage(proceedings) ? [{ params: { sheets: 'feuilles' } }] : []);

export const GET: APIRoute = () => new Response(writeRunningHeads(proceedings));
