import type { APIRoute, GetStaticPaths } from 'astro';
import { listExports } from '../citing/exports.ts';
import { proceedings } from '../publication/proceedings.ts';

/** The files of references, for bibliographic software and for the script that cites a paragraph. */
export const getStaticPaths = (() =>
  listExports({ proceedings, site: import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined }).map((file) => ({
    params: { file: file.path.slice(1) },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const { type, content } = (props as { file: ReturnType<typeof listExports>[number] }).file;
  return new Response(content(), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
