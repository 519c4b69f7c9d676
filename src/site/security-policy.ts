import { createHash } from 'node:crypto';
import { notFoundScript } from './not-found-script.ts';
import { themeScript } from './theme-script.ts';

/** Every script that stands in a page itself. Another one runs only once it is listed here. */
const INLINE_SCRIPTS = [themeScript, notFoundScript];

const SELF = "'self'";
const NOTHING = "'none'";

/** The directives of Content Security Policy, Level 3, by name. All that they do not name is refused. */
const DIRECTIVES: Record<string, string[]> = {
  'default-src': [NOTHING],
  // Pagefind is WebAssembly, and any page may open the search.
  'script-src': [SELF, ...INLINE_SCRIPTS.map(toHash), "'wasm-unsafe-eval'"],
  'style-src': [SELF],
  'img-src': [SELF],
  'font-src': [SELF],
  'media-src': [SELF],
  'connect-src': [SELF],
  'form-action': [SELF],
  'base-uri': [NOTHING],
  // Text is never turned into markup or code by a script: no function of the site is allowed to.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [NOTHING],
};

const OTHERS_READ = ['script-src', 'connect-src'];

/** For the `meta` element of every page. */
export const pagePolicy = write(DIRECTIVES);

/** For a page that also reads the indexes of other sites, and runs the search code that each has for its own. */
export const policyReading = (origins: readonly string[]): string =>
  write(
    Object.fromEntries(
      Object.entries(DIRECTIVES).map(([name, values]) => [
        name,
        OTHERS_READ.includes(name) ? [...values, ...origins] : values,
      ]),
    ),
  );

/** For the HTTP header: the same, and no frame of another site, which a page cannot ask for itself. */
export const headerPolicy = write({ ...DIRECTIVES, 'frame-ancestors': [NOTHING] });

/** The policy by which a page tells nothing to the site that a link leads to. */
export const referrerPolicy = 'same-origin';

function write(directives: Record<string, string[]>): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

function toHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
