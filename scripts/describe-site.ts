import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inShell } from '../src/authoring/shell.ts';
import { agree, formatCount } from '../src/words/fr/count.ts';
import { listFiles } from '../src/hosting/compress.ts';
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
  const stats = await Promise.all(files.map((file) => stat(join(directory, file))));
  const pages = formatCount(files.filter((file) => file.endsWith('.html')).length, 'page');
  const size = MEGABYTES.format(stats.reduce((sum, { size }) => sum + size, 0) / 1e6);
  return [
    `Site construit dans ${directory}\u00A0: ${pages}, ${size} sur le disque.`,
    warnings === 0
      ? 'La vérification n’a aucun avertissement.'
      : `La vérification a ${formatCount(warnings, 'avertissement')}\u00A0: «\u00A0${checkCommand()}\u00A0» ${agree(warnings, 'le', 'les')} montre.`,
    url === undefined
      ? 'Sans SITE_URL, le site n’a pas ce qui demande son adresse\u00A0: adresse canonique des pages, image de partage, JSON-LD, plan (sitemap.xml), liens pour les entrepôts (linkset.json), recherche depuis le navigateur (opensearch.xml).'
      : `Adresse donnée aux pages et au plan du site (SITE_URL)\u00A0: ${url}`,
    ...notices,
    ...(isRecorded ? tellUnrecorded(unrecorded) : []),
  ].join('\n');
}

const MEGABYTES = new Intl.NumberFormat('fr', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

/** The check of the same content. */
function checkCommand(): string {
  const directory = process.env['CONTENT_DIR'];
  return inShell({ line: 'npm run check', variables: directory ? { CONTENT_DIR: directory } : {} });
}
