import type { AstroIntegration } from 'astro';

/** The module in which Astro lists the texts of the content: path → what imports it when it is to be rendered. */
const LIST = /\/\.astro\/content-modules\.mjs$/;

/** What imports a text in that list. */
const LATE_IMPORT = /\(\) => import\((".*?")\)/g;

/**
 * Bundles all texts in one file. Astro imports each by itself, hence as many files, which are written, read again and
 * deleted: that took a sixth of the build of a large collection, of which every text is rendered anyway.
 */
export function textsInOneChunk(): AstroIntegration {
  const plugin = {
    name: 'texts-in-one-chunk',
    apply: 'build' as const,
    transform: { filter: { id: LIST }, handler: (code: string) => ({ code: importAtOnce(code), map: null }) },
  };
  return {
    name: 'texts-in-one-chunk',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

function importAtOnce(code: string): string {
  const imports: string[] = [];
  const list = code.replace(LATE_IMPORT, (_, module: string) => {
    const name = `text${imports.length}`;
    imports.push(`import * as ${name} from ${module};`);
    return `() => ${name}`;
  });
  return [...imports, list].join('\n');
}
