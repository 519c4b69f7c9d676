import { expect, test } from 'vitest';
import { nginxConfig } from '../../support/host-recipes.ts';

test('what the host is to change is marked, and only that', () => {
  const marked = nginxConfig.text.split('\n').filter((line) => /# ici\b/.test(line));
  expect(marked.map((line) => line.replace(/ +# ici\b.*$/, '').trim())).toEqual([
    'server_name actes.exemple.fr;',
    '# location = /actes { absolute_redirect off; return 301 /actes/; }',
    'location ^~ / {',
    'alias /var/www/actes/;',
  ]);
});

test('the module for brotli may be there: one character to take off', () => {
  expect(nginxConfig.text).toMatch(/^ {4}# brotli_static on;$/m);
});

test('what stands between the two lines of dashes goes alone into the « server » of a domain that has one', () => {
  const [before, part, after] = nginxConfig.text.split(/^ *# -{20,}\n/m);
  expect(before).toMatch(/server \{\n.*listen.*\n.*server_name.*\n\s*$/);
  expect(part!.match(/\{/g)!.length).toBe(part!.match(/\}/g)!.length);
  expect(part!.trim()).toMatch(/^# Dans un sous-dossier[^]*location \^~ \/ \{[^]*\}$/);
  expect(after).toBe('}\n');
});
