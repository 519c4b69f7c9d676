import type { APIRoute } from 'astro';
import { listFileNames, toFileText } from '../../open-data/files.ts';
import { proceedings } from '../../publication/proceedings.ts';

/** The files of open data. */
export const getStaticPaths = () => listFileNames(proceedings).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params, site }) => new Response(toFileText(params['file']!, { proceedings, site }));
