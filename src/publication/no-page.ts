/**
 * The answer of a list page when there is nothing to list. Astro writes no file for an answer without a body; the preview
 * says that there is no such page (a build that said 404 would be given the 404 page as a body).
 */
export const noPage = (): Response => new Response(null, { status: import.meta.env.DEV ? 404 : 204 });
