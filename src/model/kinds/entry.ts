import { listReferences, schemas } from '../../schema/index.ts';
import type { Partner } from '../cooperations.ts';
import type { EntryBase } from '../entities.ts';
import type { FileOf } from '../files.ts';
import { toDocuments, toRecording } from '../materials.ts';
import type { BuildContext } from './descriptor.ts';

/** The part of an entry that is made alike for all kinds. */
export function buildEntry<Summary extends string | undefined>(
  file: EntryFile,
  title: string,
  summary: Summary,
  { get, fileAt }: BuildContext,
): EntryBase & { summary: Summary } {
  const { kind, slug, data, body } = file;
  return {
    slug,
    title,
    summary,
    ...languagesOf(file),
    themes: data.themes.map((theme) => get('themes', theme)),
    events: data.dates.map(({ date, evenement, mots }) => ({ date, label: evenement, words: mots })),
    cooperations: data.cooperations.map((cooperation) => ({
      partners: cooperation.partenaires.map((partner) => toPartner(partner, get)),
      kind: cooperation.genre,
      subject: cooperation.sujet,
      since: cooperation.depuis ?? ('debut' in data ? data.debut : undefined),
      duration: cooperation.anciennete,
      words: cooperation.mots,
    })),
    documents: 'documents' in data ? toDocuments(data, fileAt) : [],
    recording: 'documents' in data ? toRecording(data, body, fileAt) : undefined,
    references: listReferences(schemas[kind], data).filter(
      ({ kind: to, path }) => to !== 'parties' && !ASIDE.has(path[0]!),
    ),
    body,
  };
}

/** Of a definition, the language that its fields say is that of the term alone. */
function languagesOf({ kind, data }: EntryFile): Languages {
  if (kind === 'definitions') return { titleLanguage: data.langue, abstract: [], keywords: [], translations: [] };
  const { langue: language, 'langue-du-titre': title, 'langue-du-resume': summary, traductions } = data;
  return {
    language,
    titleLanguage: title ?? language,
    summaryLanguage: summary ?? language,
    ...cataloguingOf(data),
    translations: traductions.map((translation) => ({
      language: translation.langue,
      title: translation.titre,
      summary: translation.resume,
      ...cataloguingOf(translation),
    })),
  };
}

type Languages = Pick<
  EntryBase,
  'language' | 'titleLanguage' | 'summaryLanguage' | 'abstract' | 'keywords' | 'translations'
>;

/** An empty line parts the paragraphs of an abstract. */
const cataloguingOf = ({
  'resume-long': abstract = '',
  'mots-cles': keywords,
}: {
  'resume-long'?: string | undefined;
  'mots-cles': string[];
}): Pick<EntryBase, 'abstract' | 'keywords'> => ({
  abstract: abstract.split(/\n\s*\n/).filter(Boolean),
  keywords,
});

/** @throws {Error} when the partner is neither an organisation nor a place: `npm run check` says where. */
function toPartner({ organisation, lieu, mots }: PartnerData, get: BuildContext['get']): Partner {
  if (organisation !== undefined) {
    const resource = get('organisations', organisation);
    return { resource, place: resource.place, words: mots };
  }
  if (lieu === undefined) throw new Error('Un partenaire est une organisation ou un lieu.');
  const resource = get('lieux', lieu);
  return { resource, place: resource, words: mots };
}

type PartnerData = EntryFile['data']['cooperations'][number]['partenaires'][number];

type EntryFile = FileOf<'parties' | 'interventions' | 'etudes-de-cas' | 'definitions'>;

/** The fields whose references are of another sort. */
const ASIDE: ReadonlySet<string | number> = new Set(['mentions', 'cooperations', 'oppose']);
