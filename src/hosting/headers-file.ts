import { FINGERPRINTED, CACHE_FOR_A_YEAR, SECURITY_HEADERS } from './headers.ts';

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both make browsers ask again for what has no rule of its own;
 * a rule that says so for all would be joined to the other ones, not replaced by them.
 */
export function toHeadersFile(): string {
  return [
    '# Pour Netlify et Cloudflare Pages. Écrit avec le site : rien à y changer.',
    toRule('/*', SECURITY_HEADERS),
    ...FINGERPRINTED.map((folder) => toRule(`/${folder}/*`, { 'Cache-Control': CACHE_FOR_A_YEAR })),
    '',
  ].join('\n');
}

function toRule(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines].join('\n');
}
