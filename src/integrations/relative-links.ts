import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { posix } from 'node:path';

/** What a server sends for an address that leads nowhere. */
const NOT_FOUND = '/404/';

/**
 * An attribute whose value is a path from the root of the site. Its tag is looked for behind it, over other attributes: in a
 * text, where quotes need no escape, the same words are only words.
 */
const ROOT_PATH = / (href|src|action|data-root)="(\/(?!\/)[^"]*)"(?<=<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*)/g;

/** Astro cannot write relative links, and a site for unknown folders needs them: each page gets them as it is made. */
export function relativeLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'relative-links',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { experimental: { renderBuiltUrl } } }),
      'astro:config:done': ({ config }) => {
        base = config.site === undefined ? '/' : new URL(config.site).pathname.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          render: async (request, options) => relink(request, await prerenderer.render(request, options), base),
        }));
      },
    },
  };
}

/**
 * How scripts and style sheets name other files. What a page names is a matter of its HTML: a script that stands in a page
 * would not find the others.
 */
const renderBuiltUrl: RenderBuiltUrl = (file, { hostType }) => {
  if (hostType === 'js') return { relative: true };
  // Astro puts style sheets beside what they name, and bundles them where Vite ignores « relative ».
  return hostType === 'css' ? posix.basename(file) : undefined;
};

type RenderBuiltUrl = NonNullable<NonNullable<AstroConfig['vite']['experimental']>['renderBuiltUrl']>;
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

async function relink(request: Request, rendered: Rendered, base: string): Promise<Response> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  const { pathname } = new URL(request.url);
  const html = await response.text();
  return new Response(pathname === NOT_FOUND ? toBaseLinks(html, base) : toRelativeLinks(html, pathname), response);
}

/** Makes root paths relative to the page at `address` (`/lieux/paris/`). */
export function toRelativeLinks(html: string, address: string): string {
  const toRelative = (path: string) => {
    const [, target, rest] = /^([^?#]*)(.*)$/.exec(path)!;
    const result = posix.relative(address, target!) || '.';
    return `${result}${target!.endsWith('/') ? '/' : ''}${rest}`;
  };
  return html.replace(ROOT_PATH, (_, name: string, path: string) => ` ${name}="${toRelative(path)}"`);
}

/**
 * Moves root paths to the folder `base` where the site is to be hosted (`/actes/`). For the page of unknown addresses: a
 * server sends it at any depth, so that no relative link would do.
 */
export function toBaseLinks(html: string, base: string): string {
  return html.replace(ROOT_PATH, (_, name: string, path: string) => ` ${name}="${base}${path.slice(1)}"`);
}
