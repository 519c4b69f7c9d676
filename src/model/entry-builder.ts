import type { ContentFile } from '../source/content.ts';
import { capitalize } from './capitalize.ts';
import { numberChapters } from './chapter-numbers.ts';
import type { Entities } from './entity-builder.ts';
import type { CaseStudy, Chapter, Definition, Intervention, LeafEntry, Organisation, Person } from './entities.ts';
import { filesOf, type FileOf } from './files.ts';
import { getFrom } from './lookup.ts';

/** Builds the chapters as a tree with their entries in order, every reference resolved. */
export function buildEntries(files: readonly ContentFile[], entities: Entities): Entries {
  const chapters = buildChapters(files, entities);
  const placed: { chapter: Chapter; order: number; entry: LeafEntry }[] = [];
  const place = <E extends LeafEntry>(order: number, entry: E): [string, E] => {
    placed.push({ chapter: entry.chapter, order, entry });
    return [entry.slug, entry];
  };
  const chapterOf = (slug: string) => getFrom(chapters, 'parties', slug);

  const interventions = new Map(
    filesOf(files, 'interventions').map((file) =>
      place(file.data.ordre, toIntervention(file, chapterOf(file.data.partie), entities)),
    ),
  );
  const caseStudies = new Map(
    filesOf(files, 'etudes-de-cas').map((file) =>
      place(file.data.ordre, toCaseStudy(file, chapterOf(file.data.partie), entities)),
    ),
  );
  const definitionFiles = filesOf(files, 'definitions');
  const definitions = new Map(
    definitionFiles.map((file) => place(file.data.ordre, toDefinition(file, chapterOf(file.data.partie), entities))),
  );
  // Notions refer to each other, so they are joined once all of them exist.
  for (const { slug, data } of definitionFiles) {
    getFrom(definitions, 'definitions', slug).notions = data.notions.map((notion) =>
      getFrom(definitions, 'definitions', notion),
    );
  }
  placed.sort((a, b) => a.order - b.order || a.entry.slug.localeCompare(b.entry.slug));
  for (const { chapter, entry } of placed) chapter.entries.push(entry);
  return { chapters, interventions, caseStudies, definitions };
}

export interface Entries {
  chapters: Map<string, Chapter>;
  interventions: Map<string, Intervention>;
  caseStudies: Map<string, CaseStudy>;
  definitions: Map<string, Definition>;
}

function buildChapters(files: readonly ContentFile[], entities: Entities): Map<string, Chapter> {
  const sources = filesOf(files, 'parties').sort((a, b) => a.data.ordre - b.data.ordre);
  const chapters = new Map(
    sources.map((file): [string, Chapter] => [
      file.slug,
      {
        kind: 'parties',
        slug: file.slug,
        title: file.data.titre,
        summary: file.data.resume,
        ...resolveMentions(file.data, entities),
        events: [],
        body: file.body,
        parent: undefined,
        children: [],
        entries: [],
        number: undefined,
      },
    ]),
  );
  for (const { slug, data } of sources) {
    if (data.parent === undefined) continue;
    const chapter = getFrom(chapters, 'parties', slug);
    chapter.parent = getFrom(chapters, 'parties', data.parent);
    chapter.parent.children.push(chapter);
  }
  numberChapters(
    [...chapters.values()].filter((chapter) => !chapter.parent),
    new Set(sources.filter((file) => file.data.liminaire).map((file) => file.slug)),
  );
  return chapters;
}

function toIntervention(file: FileOf<'interventions'>, chapter: Chapter, entities: Entities): Intervention {
  const { data } = file;
  return {
    kind: 'interventions',
    ...commonFields(file, data.titre, data.resume, entities),
    events: toEvents(data.dates),
    chapter,
    speakers: data.intervenants.map((speaker) => ({
      person: getFrom(entities.persons, 'intervenants', speaker.personne),
      capacity: speaker.qualite,
      organisations: resolveOrganisations(speaker.organisations, entities),
    })),
  };
}

function toCaseStudy(file: FileOf<'etudes-de-cas'>, chapter: Chapter, entities: Entities): CaseStudy {
  const { data } = file;
  return {
    kind: 'etudes-de-cas',
    ...commonFields(file, data.titre, data.resume, entities),
    events: toEvents(data.dates),
    chapter,
    partners: resolveOrganisations(data.partenaires, entities),
    presenters: resolvePersons(data['presentee-par'], entities),
    start: data.debut,
  };
}

function toDefinition(file: FileOf<'definitions'>, chapter: Chapter, entities: Entities): Definition {
  const { data } = file;
  const proposedBy = data['proposee-par'];
  return {
    kind: 'definitions',
    ...commonFields(file, capitalize(data.terme), data.glose, entities),
    term: data.terme,
    titleLanguage: data.langue,
    events: [],
    chapter,
    variants: data.variantes,
    proposers: [
      ...resolvePersons(proposedBy?.personnes ?? [], entities),
      ...resolveOrganisations(proposedBy?.organisations ?? [], entities),
    ],
    notions: [],
  };
}

type LeafFile = FileOf<'interventions' | 'etudes-de-cas' | 'definitions'>;

function commonFields(file: LeafFile, title: string, summary: string, entities: Entities) {
  return { slug: file.slug, title, summary, ...resolveMentions(file.data, entities), body: file.body };
}

function resolveMentions(data: { lieux: string[]; organisations: string[]; themes: string[] }, entities: Entities) {
  return {
    places: data.lieux.map((slug) => getFrom(entities.places, 'lieux', slug)),
    organisations: resolveOrganisations(data.organisations, entities),
    themes: data.themes.map((slug) => getFrom(entities.themes, 'themes', slug)),
  };
}

function resolveOrganisations(slugs: string[], entities: Entities): Organisation[] {
  return slugs.map((slug) => getFrom(entities.organisations, 'organisations', slug));
}

function resolvePersons(slugs: string[], entities: Entities): Person[] {
  return slugs.map((slug) => getFrom(entities.persons, 'intervenants', slug));
}

function toEvents(dates: { date: string; evenement: string }[]) {
  return dates.map(({ date, evenement }) => ({ date, label: evenement }));
}
