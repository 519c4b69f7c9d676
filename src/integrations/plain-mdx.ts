import mdx, { type MdxOptions } from '@astrojs/mdx';
import type { AstroIntegration, HookParameters } from 'astro';

/**
 * Astro's MDX, for content that imports nothing. Every MDX file is otherwise wrapped in a second module that carries the
 * styles and scripts that it might import: content may not (`checks/rules/known-components.ts`), and the wrappers took a
 * third of the time in which the modules of a large collection are bundled.
 */
export function plainMdx(options: Partial<MdxOptions>): AstroIntegration {
  const integration = mdx(options);
  const setUp = integration.hooks['astro:config:setup'] as (parameters: SetUp) => Promise<void>;
  const setUpWithoutWrappers = (parameters: SetUp) => {
    const addContentEntryType = (type: object) => parameters.addContentEntryType({ ...type, handlePropagation: false });
    // Astro hands this one over without making it enumerable: a copy would lose it.
    return setUp(Object.create(parameters, { addContentEntryType: { value: addContentEntryType } }) as SetUp);
  };
  integration.hooks['astro:config:setup'] = (parameters) => setUpWithoutWrappers(parameters as SetUp);
  return integration;
}

/** With what Astro gives its own integrations, and does not declare. */
type SetUp = HookParameters<'astro:config:setup'> & { addContentEntryType(type: object): void };
