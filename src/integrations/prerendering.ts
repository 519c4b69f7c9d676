import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { posix } from 'node:path';
import { progress } from '../output/progress.ts';
import { linksFrom } from '../site/links.ts';

/**
 * How pages are made: once what they say something of is. Astro names the scripts and style sheets of a page from the root of the
 * site, which a site for unknown folders does not know: in the head of each page, their addresses are made those of its other
 * links.
 * @param prepare called once the code of the pages is bundled, before the first of them
 */
export function prerendering(prepare?: () => Promise<void> | undefined): AstroIntegration {
  let site: URL | undefined;
  let assets = '';
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { experimental: { renderBuiltUrl } } }),
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site);
        assets = `/${config.build.assets}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        let [done, total] = [0, 0];
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: async () => {
            await prepare?.();
            await prerenderer.setup?.();
          },
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            total = paths.length;
            return paths;
          },
          render: async (request, options) => {
            progress.step('Pages', (done += 1), total);
            return relink(new URL(request.url), await prerenderer.render(request, options), { site, assets });
          },
        }));
      },
    },
  };
}

/** How scripts and style sheets name other files. */
const renderBuiltUrl: RenderBuiltUrl = (file, { hostType }) => {
  if (hostType === 'js') return { relative: true };
  // Astro puts style sheets beside what they name, and bundles them where Vite ignores « relative ».
  return hostType === 'css' ? posix.basename(file) : undefined;
};

type RenderBuiltUrl = NonNullable<NonNullable<AstroConfig['vite']['experimental']>['renderBuiltUrl']>;
/** Where the site stands, and in which folder its scripts and style sheets do. */
interface Place {
  site: URL | undefined;
  assets: string;
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** Of a page, only the head is read as text. */
async function relink(url: URL, rendered: Rendered, { site, assets }: Place): Promise<Response> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  const page = Buffer.from(await response.arrayBuffer());
  const end = page.indexOf('</head>');
  // A file that is no page, or nothing.
  if (end < 0) return new Response(page.length > 0 ? page : null, response);
  const head = page.toString('utf8', 0, end).replaceAll(`="${assets}`, `="${linksFrom({ url, site })(assets)}`);
  return new Response(Buffer.concat([Buffer.from(head), page.subarray(end)]), response);
}
