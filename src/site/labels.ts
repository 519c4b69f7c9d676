import { nameOf, type Entry, type Resource } from '../model/entities.ts';
import { descriptorOf } from '../model/kinds/index.ts';

/** The name by which lists call a resource: a chapter with its number, an organisation with its acronym. */
export const resourceLabel = (resource: Resource): string =>
  descriptorOf(resource).label?.(resource) ?? nameOf(resource);

/** The line that says who speaks in an entry; empty when nobody is named. */
export const bylineOf = (entry: Entry): string =>
  (descriptorOf(entry).speakers?.(entry) ?? []).map(resourceLabel).join(', ');
