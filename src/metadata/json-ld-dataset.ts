import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import { publishedOn } from '../citing/authorship.ts';
import { dataFilesOf } from '../open-data/data-files.ts';
import { openDataText } from '../words/index.ts';
import { paths } from '../site/paths.ts';
import type { Ids } from './ids.ts';
import type { AddressedEdition } from './page.ts';

/** The tables of the proceedings, and each file that holds one. */
export function describeDataset({ proceedings }: AddressedEdition, ids: Ids): DatasetLeaf {
  const { seminar } = proceedings;
  const { licence } = seminar.publication;
  const date = publishedOn(seminar);
  return {
    '@type': 'Dataset',
    '@id': ids.dataset,
    url: ids.page(paths.openData),
    name: openDataText.crate.name(seminar.title),
    description: openDataText.lead,
    inLanguage: seminar.language,
    isBasedOn: { '@id': ids.book },
    isAccessibleForFree: true,
    ...(date && { dateModified: date, version: seminar.versions[0]!.version }),
    ...(licence && { license: licence.url }),
    distribution: dataFilesOf(proceedings).map(({ name, format }): DataDownloadLeaf => ({
      '@type': 'DataDownload',
      name,
      contentUrl: ids.page(`${paths.openData}${name}`),
      encodingFormat: format.mediaType,
    })),
  };
}
