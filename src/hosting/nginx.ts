import { REVALIDATE_ALWAYS, FINGERPRINTED, CACHE_FOR_A_YEAR, SECURITY_HEADERS } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { BINARY_TYPES, TEXT_TYPES } from './media-types.ts';

/** nginx compresses and labels `text/html` without being told. */
const TYPES = [...new Set(Object.values(TEXT_TYPES))].filter((type) => type !== 'text/html').join(' ');

/**
 * A site for nginx 1.18 or later, to be put in `/etc/nginx/conf.d/`. Its lines marked « ici » are for the host to change.
 * The part between the two lines of dashes is complete: it goes alone into the `server` of a domain that has one.
 */
export function toNginxConfig(redirects: readonly Redirect[] = []): string {
  return `# Un site pour nginx.
# Le domaine n’a encore rien : copier ce fichier dans /etc/nginx/conf.d/actes.conf, changer les lignes marquées « ici ».
# Le domaine a déjà un bloc « server » : nginx en ignorerait un second de même nom. Copier dans ce bloc-là ce qui est entre
# les deux lignes de tirets, et rien d’autre.

server {
  listen 80;
  server_name actes.exemple.fr;    # ici : le domaine

  # --------------------------------------------------------------------------------------------------------------------
  # Dans un sous-dossier, enlever le premier dièse de la ligne suivante : l’adresse sans barre finale mène au site.
  # location = /actes { absolute_redirect off; return 301 /actes/; }    # ici : le sous-dossier, deux fois

  location ^~ / {                  # ici : « location ^~ /actes/ » dans un sous-dossier ; de même dans « error_page »
    alias /var/www/actes/;         # ici : le dossier du site, avec sa barre finale
    error_page 404 /404.html;
    index index.html;

    # Les réglages d’un autre serveur.
    location ~ /\\.ht { return 404; }

${listRedirects(redirects)}    # Les types des fichiers du site, quels que soient ceux que nginx connaît.
    types {
${Object.entries({ ...TEXT_TYPES, ...BINARY_TYPES })
  .map(([extension, type]) => `      ${type} ${extension};`)
  .join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${TYPES};
    absolute_redirect off;

    # Les copies comprimées d’avance ; à défaut, la compression à la volée.
    gzip_static on;
    gzip on;
    gzip_types ${TYPES};
    gzip_vary on;
    # Avec le module brotli (sur Debian : libnginx-mod-http-brotli-static), enlever le dièse :
    # brotli_static on;

    # Le nom de ces fichiers change avec leur contenu : à garder un an. Pour les autres, demander s’ils ont changé.
    set $actes_cache "${REVALIDATE_ALWAYS}";
    if ($uri ~ "/(${FINGERPRINTED.join('|')})/") { set $actes_cache "${CACHE_FOR_A_YEAR}"; }
    add_header Cache-Control $actes_cache always;
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
  }
  # --------------------------------------------------------------------------------------------------------------------
}
`;
}

/** Rules that lead from addresses that the edition once had, in whatever folder the site is. */
function listRedirects(redirects: readonly Redirect[]): string {
  if (redirects.length === 0) return '';
  const rules = redirects.map(({ from, to }) => `    rewrite ^(.*)${from.slice(0, -1)}/?$ $1${to} permanent;\n`);
  return ['    # Les adresses qui ont changé.\n', ...rules, '\n'].join('');
}
