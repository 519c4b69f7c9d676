import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toNginxConfig } from '../../src/hosting/nginx.ts';
import type { Host, Setting } from './host.ts';
import { MOVED } from './moved.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const TYPES = '/etc/nginx/mime.types';
const hasBrotli = existsSync(BROTLI);

/** nginx with the recipe of the package, its lines changed as they say. */
export const nginx: Host = {
  name: hasBrotli ? 'nginx, module brotli' : 'nginx',
  programs: ['nginx'],
  does: new Set([
    ...(['headers', 'types', 'redirects', 'charset', 'gzip', 'own 404 page', 'hides the settings of others'] as const),
    ...(hasBrotli ? (['br'] as const) : []),
  ]),
  configure: (setting) => configure(setting, fillRecipe(setting)),
};

/** The same where the domain has a `server` already: its part between dashes goes into that one. */
export const nginxWithin: Host = {
  ...nginx,
  name: `${nginx.name}, dans un domaine déjà servi`,
  configure(setting) {
    const [, part] = fillRecipe(setting).split(/# -{20,}\n/);
    return configure(
      setting,
      `server {
  listen 127.0.0.1:${setting.port};
  server_name localhost;
  add_header X-Of-The-Domain yes;
  location ~ \\.(js|css|html)$ { return 403; }
${part}
}`,
    );
  },
};

function configure(setting: Setting, server: string): string[] {
  const file = join(setting.workplace, 'nginx.conf');
  writeFileSync(file, toMainConfig(setting, server));
  return ['-c', file, '-p', setting.workplace, '-e', join(setting.workplace, 'error.log')];
}

function toMainConfig({ workplace }: Setting, server: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off;
pid ${workplace}/nginx.pid;
worker_processes 1;
events {}
http {
  ${existsSync(TYPES) ? `include ${TYPES};` : ''}
  access_log off;
  ${folders.map((folder) => `${folder}_temp_path ${workplace}/${folder};`).join(' ')}
  ${server}
}`;
}

/** The recipe as someone would change it. A line that is no longer there fails. */
function fillRecipe({ root, base, port }: Setting): string {
  const folder = base.slice(0, -1);
  const changes = {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'server_name actes.exemple.fr;': 'server_name localhost;',
    ...(folder !== '' && {
      '# location = /actes {': `location = ${folder} {`,
      'return 301 /actes/;': `return 301 ${base};`,
    }),
    'location ^~ / {': `location ^~ ${base} {`,
    'alias /var/www/actes/;': `alias ${join(root, base)};`,
    'error_page 404 /404.html;': `error_page 404 ${base}404.html;`,
    ...(hasBrotli && { '# brotli_static on;': 'brotli_static on;' }),
  };
  const recipe = toNginxConfig([MOVED]);
  return Object.entries(changes).reduce((text, [line, changed]) => {
    assert.ok(text.includes(line), `the recipe has no « ${line} »`);
    return text.replace(line, changed);
  }, recipe);
}
