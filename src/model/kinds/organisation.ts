import type { EntityBase, Place } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';

/** A town council, ministry, association… */
export interface Organisation extends EntityBase {
  kind: 'organisations';
  /** The acronym, without full stops. */
  acronym: string | undefined;
  /** The sort of organisation: « commune », « association »… */
  type: string;
  /** The place that it administers or whose name it bears. */
  place: Place | undefined;
}

const acronymOf = ({ acronym }: Organisation) => (acronym === undefined ? [] : [acronym]);

/** The names of organisations, each in full then by its acronym. */
export const namesOf = (organisations: readonly Organisation[]): string[] =>
  organisations.flatMap((organisation) => [organisation.name, ...acronymOf(organisation)]);

/** The organisations. */
export const organisation: Descriptor<Organisation> = {
  build: ({ slug, data }, { get }) => ({
    kind: 'organisations',
    slug,
    name: data.nom,
    nameLanguage: data.langue,
    acronym: data.sigle,
    type: data.type,
    place: data.lieu === undefined ? undefined : get('lieux', data.lieu),
    aliases: data.alias,
    note: data.note,
  }),
  label: ({ name, acronym }) => (acronym ? `${name} (${acronym})` : name),
  subjects: (self) => ({ organisations: [self], places: self.place ? [self.place] : [] }),
  names: (self) => [...acronymOf(self), ...self.aliases],
  resultLine: (self) => [...acronymOf(self), self.type],
  lead: ({ type }) => [type],
};
