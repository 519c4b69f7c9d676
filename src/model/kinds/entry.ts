import { listReferences, schemas } from '../../schema/index.ts';
import type { EntryBase } from '../entities.ts';
import type { FileOf } from '../files.ts';
import { toDocuments, toRecording } from '../materials.ts';
import type { BuildContext } from './descriptor.ts';

/** The part of an entry that is made alike for all kinds. */
export function buildEntry(file: EntryFile, title: string, summary: string, { get, fileAt }: BuildContext): EntryBase {
  const { kind, slug, data, body } = file;
  return {
    slug,
    title,
    summary,
    ...languagesOf(file),
    themes: data.themes.map((theme) => get('themes', theme)),
    events: 'dates' in data ? data.dates.map(({ date, evenement }) => ({ date, label: evenement })) : [],
    documents: 'documents' in data ? toDocuments(data, fileAt) : [],
    recording: 'documents' in data ? toRecording(data, body, fileAt) : undefined,
    references: listReferences(schemas[kind], data).filter(
      ({ kind: to, path }) => to !== 'parties' && path[0] !== 'mentions',
    ),
    body,
  };
}

/** Of a definition, the language that its fields say is that of the term alone. */
function languagesOf({ kind, data }: EntryFile): Languages {
  if (kind === 'definitions') return { titleLanguage: data.langue, translations: [] };
  const { langue: language, 'langue-du-titre': title, 'langue-du-resume': summary, traductions } = data;
  return {
    language,
    titleLanguage: title ?? language,
    summaryLanguage: summary ?? language,
    translations: traductions.map(({ langue, titre, resume }) => ({ language: langue, title: titre, summary: resume })),
  };
}

type Languages = Pick<EntryBase, 'language' | 'titleLanguage' | 'summaryLanguage' | 'translations'>;

type EntryFile = FileOf<'parties' | 'interventions' | 'etudes-de-cas' | 'definitions'>;
