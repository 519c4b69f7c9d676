import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, Setting } from './host.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const TYPES = '/etc/nginx/mime.types';
const hasBrotli = existsSync(BROTLI);

/** nginx with the recipe of the docs, its three lines changed as they say. */
export const nginx: Host = {
  name: hasBrotli ? 'nginx, module brotli' : 'nginx',
  programs: ['nginx'],
  does: new Set(['headers', 'charset', 'gzip', 'own 404 page', ...(hasBrotli ? (['br'] as const) : [])]),
  configure(setting) {
    const file = join(setting.workplace, 'nginx.conf');
    writeFileSync(file, toMainConfig(setting));
    return ['-c', file, '-p', setting.workplace, '-e', join(setting.workplace, 'error.log')];
  },
};

function toMainConfig({ workplace, root, base, port }: Setting): string {
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
  ${fillRecipe(readFileSync('docs/nginx.conf', 'utf8'), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'server_name actes.exemple.fr;': 'server_name localhost;',
    'location / {': `location ${base} {`,
    'alias /var/www/actes/;': `alias ${join(root, base)};`,
    'error_page 404 /404.html;': `error_page 404 ${base}404.html;`,
    ...(hasBrotli && { '# brotli_static on;': 'brotli_static on;' }),
  })}
}`;
}

/** The recipe as someone would change it. A line that is no longer there fails. */
function fillRecipe(recipe: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((text, [line, changed]) => {
    assert.ok(text.includes(line), `docs/nginx.conf has no « ${line} »`);
    return text.replace(line, changed);
  }, recipe);
}
