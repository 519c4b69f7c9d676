import mdx, { type MdxOptions } from '@astrojs/mdx';
import type { AstroIntegration, HookParameters } from 'astro';
import { bodyOf } from '../source/source-file.ts';

/**
 * Astro's MDX, for content that imports nothing and whose frontmatter has been read (`site/content-loader.ts`).
 * - Every MDX file is otherwise wrapped in a second module that carries the styles and scripts that it might import:
 *   content may not (`checks/rules/known-components.ts`), and the wrappers took a third of the time in which the modules
 *   of a large collection are bundled.
 * - Astro would read the frontmatter again, with another parser than the check's, and stop where that one does not.
 */
export function plainMdx(options: Partial<MdxOptions>): AstroIntegration {
  const integration = mdx(options);
  const setUp = integration.hooks['astro:config:setup'] as (parameters: SetUp) => Promise<void>;
  const setUpWithoutWrappers = (parameters: SetUp) => {
    const addContentEntryType = (type: object) => parameters.addContentEntryType({ ...type, handlePropagation: false });
    parameters.updateConfig({ vite: { plugins: [bodiesOnly] } });
    // Astro hands this one over without making it enumerable: a copy would lose it.
    return setUp(Object.create(parameters, { addContentEntryType: { value: addContentEntryType } }) as SetUp);
  };
  integration.hooks['astro:config:setup'] = (parameters) => setUpWithoutWrappers(parameters as SetUp);
  return integration;
}

/** Before the plugin that compiles, which takes what stands between the first two rules for frontmatter. */
const bodiesOnly = {
  name: 'mdx-bodies-only',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (text: string) => ({ code: `---\n---\n${bodyOf(text)}`, map: null }),
  },
};

/** With what Astro gives its own integrations, and does not declare. */
type SetUp = HookParameters<'astro:config:setup'> & { addContentEntryType(type: object): void };
