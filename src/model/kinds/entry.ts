import { listReferences, schemas } from '../../schema/index.ts';
import type { EntryBase } from '../entities.ts';
import type { FileOf } from '../files.ts';
import type { BuildContext } from './descriptor.ts';

/** The part of an entry that is made alike for all kinds. */
export function buildEntry(file: EntryFile, title: string, summary: string, { get }: BuildContext): EntryBase {
  const { kind, slug, data, body } = file;
  return {
    slug,
    title,
    summary,
    themes: data.themes.map((theme) => get('themes', theme)),
    events: 'dates' in data ? data.dates.map(({ date, evenement }) => ({ date, label: evenement })) : [],
    references: listReferences(schemas[kind], data).filter(
      ({ kind: to, path }) => to !== 'parties' && path[0] !== 'mentions' && path[0] !== 'oppose',
    ),
    body,
  };
}

type EntryFile = FileOf<'parties' | 'interventions' | 'etudes-de-cas' | 'definitions'>;
