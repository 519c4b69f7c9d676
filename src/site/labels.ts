import type { Chapter, Entity, Entry, Resource } from '../model/entities.ts';

/** An entity as lists name it: an organisation with its acronym. */
export function entityLabel(entity: Entity): string {
  return entity.kind === 'organisations' && entity.acronym ? `${entity.name} (${entity.acronym})` : entity.name;
}

/** A chapter with its number: « II.1. Une mission historique ». */
export function chapterLabel({ number, title }: Chapter): string {
  return number === undefined ? title : `${number}. ${title}`;
}

/** What any page is called in a list. */
export function resourceLabel(resource: Resource): string {
  if ('name' in resource) return entityLabel(resource);
  return resource.kind === 'parties' ? chapterLabel(resource) : resource.title;
}

/** Who speaks in an entry, as one line; empty when nobody is named. */
export function bylineOf(entry: Entry): string {
  switch (entry.kind) {
    case 'interventions':
      return entry.speakers.map(({ person }) => person.name).join(', ');
    case 'etudes-de-cas':
      return entry.presenters.map(({ name }) => name).join(', ');
    case 'definitions':
      return entry.proposers.map(entityLabel).join(', ');
    case 'parties':
      return '';
  }
}
