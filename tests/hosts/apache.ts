import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, Setting } from './host.ts';

/** Where systems keep the modules: Debian, Red Hat, macOS. */
const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'];
const TYPES = '/etc/mime.types';

/** Modules that no Apache does without, and those of a fresh Debian; those compiled in are in no file. */
const BASIC = ['mpm_event', 'unixd', 'log_config', 'authz_core', 'dir', 'mime'];
const USUAL = ['headers', 'rewrite', 'filter', 'deflate'];

/** Apache with the `.htaccess` of the site, as a shared host has it. */
export const apache: Host = {
  name: 'Apache',
  programs: ['apache2', 'httpd'],
  does: new Set(['headers', 'types', 'redirects', 'charset', 'gzip', 'br', 'own 404 page']),
  configure: (setting) => configure(setting, [...BASIC, ...USUAL]),
};

/** The same with so few modules that most of the `.htaccess` is passed over. */
export const bareApache: Host = {
  ...apache,
  name: 'Apache, sans modules',
  does: new Set(['types', 'charset', 'own 404 page at the root']),
  configure: (setting) => configure(setting, BASIC),
};

function configure({ workplace, root, port }: Setting, modules: string[]): string[] {
  const folder = MODULES.find((path) => existsSync(path)) ?? '';
  const loaded = modules.filter((name) => existsSync(join(folder, `mod_${name}.so`)));
  const file = join(workplace, 'apache.conf');
  writeFileSync(
    file,
    `ServerRoot ${workplace}
ServerName localhost
Listen 127.0.0.1:${port}
DefaultRuntimeDir ${workplace}
PidFile ${workplace}/apache.pid
ErrorLog ${workplace}/error.log
${loaded.map((name) => `LoadModule ${name}_module ${join(folder, `mod_${name}.so`)}`).join('\n')}
${existsSync(TYPES) ? `TypesConfig ${TYPES}` : ''}
${process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : ''}
DocumentRoot ${root}
<Directory ${root}>
  Require all granted
  Options FollowSymLinks
  AllowOverride FileInfo
</Directory>
`,
  );
  return ['-f', file, '-D', 'FOREGROUND'];
}
