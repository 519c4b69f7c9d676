import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prerendering } from '../src/integrations/prerendering.ts';
import { runAlone } from '../src/output/exclusive.ts';
import { replaceFolder } from '../src/output/replace-folder.ts';
import { describeWriteFault } from '../src/output/write-fault.ts';
import { COMMON_THINGS, PORTAL_FOLDER } from '../src/portal/files.ts';
import { publishPortal, type Portal } from '../src/portal/portal.ts';
import { wordsInBundles } from '../src/words/in-bundles.ts';
import { LOCK } from './build-site.ts';
import { prepareForAstro } from './prepare-for-astro.ts';

const PAGE = 'index.html';
/** The mark of the page of a portal, which no page of a site has. */
const MARK = `${PORTAL_FOLDER}/`;

/**
 * Writes the page of several seminars into a folder, beside whatever it holds: the page, and a folder of what it needs.
 * @throws {Error} in French when another page or folder is in their place
 */
export async function buildPortal(portal: Portal, output: string): Promise<void> {
  const page = join(output, PAGE);
  refuseOtherPage(page);
  publishPortal(portal);
  await mkdir(output, { recursive: true }).catch((cause: unknown) => {
    throw describeWriteFault(cause, output);
  });
  let html = '';
  await runAlone(
    LOCK,
    () => console.error('Une construction est en cours\u00A0: le portail attend son tour.'),
    () =>
      replaceFolder(join(output, PORTAL_FOLDER), async (workplace) => {
        await buildPage(workplace);
        html = readFileSync(join(workplace, PAGE), 'utf8');
        await writeFile(join(workplace, COMMON_THINGS), JSON.stringify(portal.known));
        return join(workplace, PORTAL_FOLDER);
      }),
  );
  // After what it needs: whoever reads it meanwhile has the former one whole.
  await writeFile(`${page}.new`, html);
  await rename(`${page}.new`, page);
}

function refuseOtherPage(page: string): void {
  if (!existsSync(page) || readFileSync(page, 'utf8').includes(MARK)) return;
  throw new Error(
    `«\u00A0${page}\u00A0» est une autre page que celle d’un portail\u00A0: elle n’est pas remplacée.\n` +
      'La déplacer, ou nommer un autre dossier dans la liste (champ «\u00A0sortie\u00A0»).',
  );
}

async function buildPage(outDir: string): Promise<void> {
  prepareForAstro('production');
  const { build } = await import('astro');
  const root = fileURLToPath(new URL('..', import.meta.url));
  await build({
    configFile: false,
    root,
    // Its own: what Astro keeps of the pages of a site is not touched.
    cacheDir: join(root, 'node_modules/.cache/portal'),
    srcDir: join(root, 'src/portal'),
    publicDir: join(root, 'src/portal/public'),
    outDir,
    trailingSlash: 'always',
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'never', assets: PORTAL_FOLDER },
    devToolbar: { enabled: false },
    logLevel: 'warn',
    integrations: [prerendering()],
    vite: {
      plugins: [wordsInBundles],
      build: {
        cssTarget: ['chrome99', 'firefox97', 'safari15.4'],
        assetsInlineLimit: 0,
      },
    },
  });
  await rm(join(outDir, '.astro'), { recursive: true, force: true });
}
