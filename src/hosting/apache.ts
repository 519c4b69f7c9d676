import { REVALIDATE_ALWAYS, FINGERPRINTED, CACHE_FOR_A_YEAR, SECURITY_HEADERS } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { BINARY_TYPES, TEXT_TYPES } from './media-types.ts';

const TEXTS = Object.keys(TEXT_TYPES).join('|');

/**
 * The `.htaccess` that goes with the site, for Apache 2.4.13 or later. It asks for no more than `AllowOverride FileInfo`,
 * and does without any module that is missing.
 */
export function toHtaccess(redirects: readonly Redirect[] = []): string {
  return `# Réglages pour Apache 2.4, écrits avec le site : rien à y changer, où que le dossier soit copié.

<IfModule mod_mime.c>
${list({ ...TEXT_TYPES, ...BINARY_TYPES }, (extension, type) => `  AddType ${type} .${extension}`)}
  AddCharset utf-8 ${Object.keys(TEXT_TYPES)
    .map((extension) => `.${extension}`)
    .join(' ')}
  AddEncoding br .br
  AddEncoding gzip .gz
</IfModule>

# La page des adresses inconnues. Apache la veut par son chemin depuis la racine du domaine ; BASE est le dossier du site.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond $0#%{REQUEST_URI} ^([^#]*)#/(.*)\\1$
  RewriteRule ^.*$ - [E=BASE:%2]
</IfModule>
ErrorDocument 404 /%{reqenv:BASE}404.html
${listRedirects(redirects)}
# Les copies comprimées d’avance, quand il y en a et que le navigateur les comprend.
<IfModule mod_headers.c>
  <IfModule mod_rewrite.c>
${[...listRewrites('br', 'br'), ...listRewrites('gzip', 'gz')].join('\n')}
  </IfModule>
${list(TEXT_TYPES, (extension, type) => `  <FilesMatch "\\.${extension}\\.(br|gz)$">\n    ForceType "${type}; charset=utf-8"\n  </FilesMatch>`)}
  <FilesMatch "\\.(${TEXTS})(\\.(br|gz))?$">
    Header merge Vary Accept-Encoding
  </FilesMatch>
</IfModule>

# À défaut de copies, la compression à la volée.
<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${[...new Set(Object.values(TEXT_TYPES))].join(' ')}
  </IfModule>
</IfModule>

<IfModule mod_headers.c>
  # Le nom de ces fichiers change avec leur contenu : à garder un an. Pour les autres, demander s’ils ont changé.
  Header set Cache-Control "${REVALIDATE_ALWAYS}"
  <If "%{REQUEST_URI} =~ m#/(${FINGERPRINTED.join('|')})/#">
    Header set Cache-Control "${CACHE_FOR_A_YEAR}"
  </If>

${list(SECURITY_HEADERS, (name, value) => `  Header always set ${name} "${value}"`)}
</IfModule>
`;
}

/** Rules that lead from addresses that the edition once had. */
function listRedirects(redirects: readonly Redirect[]): string {
  if (redirects.length === 0) return '';
  const rules = redirects.map(
    ({ from, to }) => `  RewriteRule ^${from.slice(1, -1)}/?$ /%{ENV:BASE}${to.slice(1)} [R=301,END]`,
  );
  return ['', '# Les adresses qui ont changé.', '<IfModule mod_rewrite.c>', ...rules, '</IfModule>', ''].join('\n');
}

/** Rules that answer with the compressed copy of a file, or of the page of a folder. */
function listRewrites(encoding: string, extension: string): string[] {
  return [
    `    RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `    RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
    `    RewriteRule \\.(${TEXTS})$ %{REQUEST_URI}.${extension} [END]`,
    `    RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `    RewriteCond %{REQUEST_FILENAME}/index.html.${extension} -f`,
    `    RewriteRule (^|/)$ %{REQUEST_URI}index.html.${extension} [END]`,
  ];
}

function list(entries: Record<string, string>, toLine: (key: string, value: string) => string): string {
  return Object.entries(entries)
    .map(([key, value]) => toLine(key, value))
    .join('\n');
}
