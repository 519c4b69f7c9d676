import { statSync } from 'node:fs';
import { join } from 'node:path';
import { inShell } from '../src/authoring/shell.ts';
import { agree, formatCount, formatNumber } from '../src/words/fr/count.ts';
import { listFiles } from '../src/hosting/compress.ts';
import { HEAVIEST } from '../src/schema/served-files.ts';
import type { BuiltSite } from './build-site.ts';
import { tellUnrecorded } from './tell-unrecorded.ts';

/** The lines that whoever has built a site wants to read of it. */
export async function describeSite({
  directory,
  url,
  warnings,
  notices,
  unrecorded,
  isRecorded,
}: BuiltSite): Promise<string> {
  const files = await listFiles(directory);
  const sizes = files.map((file) => statSync(join(directory, file)).size);
  const pages = formatCount(files.filter((file) => file.endsWith('.html')).length, 'page');
  const size = MEGABYTES.format(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
  return [
    `Site construit dans ${directory}\u00A0: ${pages}, ${size} sur le disque.`,
    warnings === 0
      ? 'La vérification n’a aucun avertissement.'
      : `La vérification a ${formatCount(warnings, 'avertissement')}\u00A0: «\u00A0${checkCommand()}\u00A0» ${agree(warnings, 'le', 'les')} montre.`,
    url === undefined
      ? 'Sans SITE_URL, le site n’a pas ce qui demande son adresse\u00A0: adresse canonique des pages, image de partage, JSON-LD, plan (sitemap.xml), liens pour les entrepôts (linkset.json), recherche depuis le navigateur (opensearch.xml).'
      : `Adresse donnée aux pages et au plan du site (SITE_URL)\u00A0: ${url}`,
    ...notices,
    ...listRefused(files.map((path, place) => ({ path, size: sizes[place]! }))),
    ...(isRecorded ? tellUnrecorded(unrecorded) : []),
  ].join('\n');
}

/** The reasons for which Cloudflare Pages, the strictest of the usual hosts, refuses a site, in French. */
export function listRefused(files: readonly { path: string; size: number }[]): string[] {
  const heavy = files.filter(({ size }) => size > HEAVIEST).map(({ path }) => path);
  return [
    ...(files.length > MOST_FILES
      ? [
          `Ce site a ${formatCount(files.length, 'fichier')}\u00A0: Cloudflare Pages en refuse plus de ${formatNumber(MOST_FILES)}. Choisir un autre hébergeur, ou partager le séminaire.`,
        ]
      : []),
    ...(heavy.length > 0
      ? [
          `${formatCount(heavy.length, 'fichier')} de plus de 25\u00A0Mio, que Cloudflare Pages refuse\u00A0: ${heavy.slice(0, SHOWN).join(', ')}${heavy.length > SHOWN ? '…' : '.'} Choisir un autre hébergeur, ou ${agree(heavy.length, 'le', 'les')} retirer avant de publier\u00A0: seuls les liens qui y mènent ne répondront plus.`,
        ]
      : []),
  ];
}

/** The most files that the strictest of the usual hosts takes. */
export const MOST_FILES = 20_000;
/** Files named of those that are too heavy. */
const SHOWN = 5;

const MEGABYTES = new Intl.NumberFormat('fr', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

/** The check of the same content. */
function checkCommand(): string {
  const directory = process.env['CONTENT_DIR'];
  return inShell({ line: 'npm run check', variables: directory ? { CONTENT_DIR: directory } : {} });
}
