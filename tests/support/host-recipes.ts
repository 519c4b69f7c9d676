import { toHtaccess } from '../../src/hosting/apache.ts';
import { toHeadersFile } from '../../src/hosting/headers-file.ts';
import { toNginxConfig } from '../../src/hosting/nginx.ts';

/** How a host answers an address: with a file, with the site's page of unknown addresses, or by another address. */
export type Outcome = 'found' | 'not found' | 'redirected';
export const OUTCOMES: readonly Outcome[] = ['found', 'not found', 'redirected'];

/** Headers by their names. */
type Headers = Record<string, string>;

/** A recipe, with the headers that it makes its server send. */
export interface Recipe {
  name: string;
  text: string;
  /** @param address `/lieux/angers/index.html` */
  headersOf(address: string, outcome?: Outcome): Headers;
}

export const htaccess: Recipe = { name: '.htaccess', text: toHtaccess(), headersOf: readHtaccess };
export const nginxConfig: Recipe = { name: 'nginx.conf', text: toNginxConfig(), headersOf: readNginxConfig };
export const headersFile: Recipe = { name: '_headers', text: toHeadersFile(), headersOf: readHeadersFile };

/** The lines of a recipe, without their margins; comments and empty lines left out. */
export const listDirectives = ({ text }: Recipe): string[] =>
  text.split('\n').flatMap((line) => (/^\s*(#|$)/.test(line) ? [] : [line.trim()]));

/** The directives of the `.htaccess`, each with the sections that hold it, outermost first. */
export function listNested(): { directive: string; sections: { name: string; value: string }[] }[] {
  const sections: { name: string; value: string }[] = [];
  return listDirectives(htaccess).flatMap((line) => {
    const [, name, value] = /^<(\w+) "?(.*?)"?>$/.exec(line) ?? [];
    if (name !== undefined) sections.push({ name, value: value! });
    else if (line === `</${sections.at(-1)?.name}>`) sections.pop();
    else return [{ directive: line, sections: [...sections] }];
    return [];
  });
}

/** Only headers that are set « always » go with a redirection. */
function readHtaccess(address: string, outcome: Outcome = 'found'): Headers {
  const file = address.split('/').at(-1)!;
  const extension = file.split('.').at(-1)!;
  const headers: Headers = {};
  const concerns = ({ name, value }: { name: string; value: string }) =>
    name === 'IfModule' ||
    (name === 'FilesMatch' && new RegExp(value).test(file)) ||
    (name === 'If' && new RegExp(/^%\{REQUEST_URI\} =~ m#(.*)#$/.exec(value)![1]!).test(address));
  for (const { directive, sections } of listNested()) {
    if (!sections.every(concerns)) continue;
    const [, always, name, value] = /^Header (always )?(?:set|merge) (\S+) "?(.*?)"?$/.exec(directive) ?? [];
    if (name && (always || outcome !== 'redirected')) headers[name] = value!;
    const [, type] = /^AddType (\S+) \.(\w+)$/.exec(directive) ?? [];
    if (type && directive.endsWith(` .${extension}`)) headers['Content-Type'] = type;
    const [, charset, extensions] = /^AddCharset (\S+) (.*)$/.exec(directive) ?? [];
    if (extensions?.split(' ').includes(`.${extension}`)) headers['Content-Type'] += `; charset=${charset}`;
    const [, forced] = /^ForceType "(.*)"$/.exec(directive) ?? [];
    if (forced) headers['Content-Type'] = forced;
  }
  return headers;
}

/** Only headers that are added « always » go with an error. */
function readNginxConfig(address: string, outcome: Outcome = 'found'): Headers {
  const headers: Headers = {};
  const variables: Record<string, string> = {};
  for (const line of listDirectives(nginxConfig)) {
    const [, pattern, variable, value] = /^(?:if \(\$uri ~ "(.*)"\) \{ )?set (\$\w+) "(.*)";(?: \})?$/.exec(line) ?? [];
    if (variable && (pattern === undefined || new RegExp(pattern).test(address))) variables[variable] = value!;
    const [, name, text, always] = /^add_header (\S+) (".*"|\$\w+)( always)?;$/.exec(line) ?? [];
    if (name && (always || outcome !== 'not found')) headers[name] = variables[text!] ?? text!.slice(1, -1);
  }
  return headers;
}

/** Rules that concern the same file are joined. */
function readHeadersFile(address: string): Headers {
  const headers: Headers = {};
  let concerns = false;
  for (const line of listDirectives(headersFile)) {
    const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined) concerns = line.endsWith('/*') && address.startsWith(line.slice(0, -1));
    else if (concerns) headers[name] = headers[name] === undefined ? value! : `${headers[name]}, ${value}`;
  }
  return headers;
}
